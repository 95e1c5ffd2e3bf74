"""HTML: all of it escaped, and what runs the other way stands in a `<bdi>`."""

from html import escape

from bot.i18n.direction import cleaned, has_leftward, only_leftward, starts_leftward
from bot.i18n.surfaces.marks import BOLD, CODE, Marks, is_web, without_blocks


class Page(Marks):
    """A page whose `lang` and `dir` say which language it is in.

    The `dir` of a `<bdi>` is written out, as `auto` would find it: not every printer of pages
    looks for itself.
    """

    __slots__ = ()

    def words(self, words: str) -> str:
        """Escape, and turn bold and code into elements."""
        plain = escape(without_blocks(words))
        code = r'<code dir="ltr">\1</code>' if self.leftward else r"<code>\1</code>"
        return CODE.sub(code, BOLD.sub(r"<strong>\1</strong>", plain))

    def text(self, text: str) -> str:
        """Escape, and set apart what does not surely run with the language."""
        plain = cleaned(text)
        return self._set_apart(escape(plain), plain)

    def link(self, address: str) -> str:
        """Link to an address of the web; anything else is only shown."""
        plain = cleaned(address)
        if not is_web(plain):
            return self.text(address)
        shown = escape(plain)
        return self._set_apart(f'<a href="{shown}">{shown}</a>', plain)

    def whole(self, text: str) -> str:
        """Break the lines."""
        return text.replace("\n", "<br>")

    def _set_apart(self, shown: str, plain: str) -> str:
        runs_along = only_leftward(plain) if self.leftward else not has_leftward(plain)
        if runs_along or not plain or plain.isdecimal():
            return shown
        way = "rtl" if starts_leftward(plain) else "ltr"
        return f'<bdi dir="{way}">{shown}</bdi>'
