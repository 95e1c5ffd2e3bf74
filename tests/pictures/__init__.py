"""Pictures for the pages: what people see of the bot, taken from the page of a rehearsal."""
