"""Makes the five faces beside this file; not part of the build.

Needs fontTools and brotli (Debian: python3-fonttools, python3-brotli), and the npm packages
@fontsource-variable/brygada-1918, instrument-sans and azeret-mono (5.3) in the folder given as argument:

    python3 subset.py path/to/node_modules

Each face keeps the letters the site prints, its weights, kerning and figures. None of them has U+202F, the narrow
no-break space of French: it is added, blank, 0.16 em wide.
"""
import io
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.varLib import instancer

HERE = Path(__file__).parent
SOURCES = Path(sys.argv[1]) / "@fontsource-variable"
NARROW, BOUND = 0x202F, 0xA0
ASCII = [chr(code) for code in range(0x20, 0x7F)]
TEXT = ASCII + list("àâäçéèêëîïôöùûüÿæœÀÂÄÇÉÈÊËÎÏÔÖÙÛÜÆŒ«»°·×£€–—‘’“”…−")
ITALIC = [c for c in ASCII if c.isalnum() or c in " .,:;!?()-&/"] + list("àâçéèêëîïôùûüœÀÉÈÇ–’")
CAPITALS = [c for c in ASCII if c.isupper() or c.isdigit() or c in " .,:;/-()?&%$<>+"] + list("ÀÂÇÉÈÊËÎÏÔÙÛÜŒ·–’€£×")
MACHINE = [c for c in ASCII if c.isupper() or c.isdigit() or c in " <"]


def add_narrow_space(font: TTFont) -> None:
    name = "uni202F"
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = Glyph()
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["hmtx"].metrics[name] = (int(font["head"].unitsPerEm * 0.16), 0)
    if "gvar" in font:
        for glyph in font.getGlyphOrder():
            font["gvar"].variations.setdefault(glyph, [])
    if "HVAR" in font:
        del font["HVAR"]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[NARROW] = name


def make(source: str, target: str, letters: list[str], axes: dict, features: list[str]) -> None:
    font = instancer.instantiateVariableFont(TTFont(SOURCES / source), axes)
    add_narrow_space(font)
    plain = io.BytesIO()
    font.flavor = None
    font.save(plain)
    plain.seek(0)
    font = TTFont(plain)
    options = Options()
    options.layout_features = features
    options.hinting = False
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[ord(letter) for letter in letters] + [NARROW, BOUND])
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(HERE / target)
    print(target, (HERE / target).stat().st_size)


FIGURES = ["kern", "mark", "ccmp", "locl", "tnum", "pnum", "lnum"]
BRYGADA = "brygada-1918/files/brygada-1918-latin-wght-{}.woff2"
INSTRUMENT = "instrument-sans/files/instrument-sans-latin-standard-normal.woff2"
AZERET = "azeret-mono/files/azeret-mono-latin-wght-normal.woff2"

make(BRYGADA.format("normal"), "brygada.woff2", TEXT, {"wght": (400, 500)}, FIGURES)
make(BRYGADA.format("italic"), "brygada-italic.woff2", ITALIC, {"wght": 400}, ["kern", "ccmp"])
make(INSTRUMENT, "instrument.woff2", TEXT, {"wdth": 100, "wght": (400, 600)}, FIGURES)
make(INSTRUMENT, "instrument-stamp.woff2", CAPITALS, {"wdth": 78, "wght": 650}, ["kern", "ccmp", "tnum"])
make(AZERET, "azeret-mrz.woff2", MACHINE, {"wght": 420}, ["ccmp"])
