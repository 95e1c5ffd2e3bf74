"""Every page in a browser: can it be used by whoever reads it, however they do?"""
