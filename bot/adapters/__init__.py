"""What fulfils the ports: the chat, the store, the clock, and their doubles for rehearsals."""
