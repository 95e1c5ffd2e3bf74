"""`python -m bot` is `majlis`."""

from bot.cli import main

if __name__ == "__main__":
    main()
