"""Where the compiled sources of a build decide something, and what can be changed there.

A source that was compiled without optimisation has a conditional jump for each condition, in the order of the source. A
mutant is a handful of bytes: the jump is never made, or always, or its boundary lies one further (less becomes less or
equal). Where a comparison is a value, as in a return, that value is always 0 or always 1.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import dataclasses
import os
import re
import subprocess

# What only a programmer's mistake reaches, and what macros of GLib add: the same as for the coverage, and cleaning up.
GUARD = re.compile(r'g_return_(val_)?if_fail|g_assert|g_clear_|G_DEFINE_|REGIE_DEFINE_|g_once_init|g_set_(object|str)')
# The end of a walk over a list is for the sanitizers: one step too far reads what is not there.
WALK = re.compile(r'FOREACH|\bfor \(')
SWITCH = re.compile(r'\bswitch \(')
# A local that is freed when it is left; a condition in its own line is a decision all the same.
FREED = re.compile(r'^g_auto[^?&|<>]*$')
# A jump on a line of braces alone is the compiler's own.
DECISION = re.compile(r'\w')
INSTRUCTION = re.compile(r'^ *([0-9a-f]+):\t((?:[0-9a-f]{2} )+)')
FUNCTION = re.compile(r'^[0-9a-f]+ <([^>]+)>:$')
PLACE = re.compile(r'^(\S+\.[ch]):(\d+)(?: \(discriminator \d+\))?$')
SYMBOL = re.compile(r'^ *\d+: ([0-9a-f]+) +\S+ (FUNC|FILE) +(LOCAL|GLOBAL|WEAK) +\S+ +\S+ (\S*)')
# The condition that differs from another one in the boundary alone; the sign alone, after a test, is "less".
BOUNDARY = {0x2: 0x6, 0x6: 0x2, 0x3: 0x7, 0x7: 0x3, 0x8: 0xe, 0x9: 0xf, 0xc: 0xe, 0xe: 0xc, 0xd: 0xf, 0xf: 0xd}
PARITY = (0xa, 0xb)
NOP = b'\x66\x0f\x1f\x44\x00\x00'


@dataclasses.dataclass(frozen=True)
class Site:
    """A decision: where it stands in the source, where in its function, and its bytes."""
    source: str
    function: str
    line: int
    text: str
    number: int  # which of the decisions on lines that read so in this function
    offset: int
    code: bytes
    is_jump: bool

    @property
    def condition(self):
        return self.code[-2 if self.is_jump and len(self.code) == 2 else 1] & 0xf

    @property
    def step(self):
        """How far a jump jumps from its end."""
        return int.from_bytes(self.code[1 if len(self.code) == 2 else 2:], 'little', signed=True)

    def changes(self):
        """The mutants: a word for each, and the bytes."""
        if self.is_jump:
            yield 'never', b'\x90\x90' if len(self.code) == 2 else NOP
            yield 'always', b'\xeb' + self.code[1:] if len(self.code) == 2 else b'\x90\xe9' + self.code[2:]
        else:
            register = 0xb0 + (self.code[2] & 7)
            yield 'value 0', bytes([register, 0, 0x90])
            yield 'value 1', bytes([register, 1, 0x90])
        other = BOUNDARY.get(self.condition)
        if other is not None and not WALK.search(self.text):
            at = 0 if len(self.code) == 2 else 1
            yield 'boundary', self.code[:at] + bytes([self.code[at] & 0xf0 | other]) + self.code[at + 1:]


def is_decision(code):
    """Whether an instruction is a jump with a condition, or the value of a comparison."""
    if code[0] & 0xf0 == 0x70 and len(code) == 2:
        return code[0] & 0xf not in PARITY
    if code[0] == 0x0f and code[1] & 0xe0 == 0x80 and (code[1] & 0x10 == 0 or len(code) == 3):
        return code[1] & 0xf not in PARITY
    return False


def is_counted(text, code):
    """Whether a line of source holds a decision of its author."""
    if GUARD.search(text) or FREED.match(text.replace('->', '.')) or not DECISION.search(text):
        return False
    is_equality = (code[0] if len(code) == 2 else code[1]) & 0xe == 4
    return is_equality or not SWITCH.search(text)


def read_sites(source, lines, listing):
    """The decisions of a source, from its lines and the listing of its object with places."""
    function, start, place, counts = None, 0, None, {}
    # Others come out of headers.
    own = {line.split(' (')[0] for line in lines if line[:1].isalpha()}
    for row in listing:
        if match := INSTRUCTION.match(row):
            address, code = int(match[1], 16), bytes.fromhex(match[2])
            start = address if start is None else start
            if place is None or function not in own or not is_decision(code):
                continue
            text = ' '.join(lines[place - 1].split())
            if is_counted(text, code):
                counts[function, text] = counts.get((function, text), 0) + 1
                yield Site(source, function, place, text, counts[function, text], address - start, code,
                           len(code) == 2 or code[1] & 0x10 == 0)
        elif match := FUNCTION.match(row):
            function, start, place = match[1], None, None
        elif match := PLACE.match(row):
            is_own = os.path.basename(match[1]) == os.path.basename(source) and int(match[2]) <= len(lines)
            place = int(match[2]) if is_own else None


def find_sites(top, source, built):
    """The decisions of a source whose object is @built."""
    with open(os.path.join(top, source), encoding='utf-8') as file:
        lines = file.read().split('\n')
    listing = subprocess.run(['objdump', '-d', '-l', '--insn-width=16', built], check=True, capture_output=True,
                             text=True).stdout
    return list(read_sites(source, lines, listing.split('\n')))


def read_symbols(listing):
    """Where functions lie in a program: by source and name, and those that all see by name alone."""
    found, source = {}, None
    for row in listing:
        match = SYMBOL.match(row)
        if not match:
            continue
        if match[2] == 'FILE':
            source = match[4] or None
        elif match[3] == 'LOCAL' and source:
            found[source, match[4]] = int(match[1], 16)
        else:
            found[None, match[4]] = int(match[1], 16)
    return found


def find_symbols(program):
    listing = subprocess.run(['readelf', '-sW', program], check=True, capture_output=True, text=True).stdout
    return read_symbols(listing.split('\n'))


def address_of(site, symbols):
    """Where a decision lies in a program, or None when its function was left out of it."""
    start = symbols.get((os.path.basename(site.source), site.function), symbols.get((None, site.function)))
    return None if start is None else start + site.offset
