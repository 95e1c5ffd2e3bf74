"""Golden pictures: what people read, in three languages, as three kinds of client would draw it."""
