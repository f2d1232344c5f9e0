"""Copy guides for the reference: a link to a guide leads to its page, a type in backquotes to that of the type.

    pages.py GIR FOLDER PAGE...

The sources stay plain Markdown, which reads well where they lie.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import html
import pathlib
import re
import sys
import xml.etree.ElementTree

CORE = '{http://www.gtk.org/introspection/core/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

GUIDE = re.compile(r'\]\(([a-z-]+)\.md(#[a-z-]+)?\)')
NAME = re.compile(r'`(Regie\w+)`')
FENCE = re.compile(r'(^```.*?^```$)', re.DOTALL | re.MULTILINE)
BLOCK = re.compile(r'```\w*\n(.*)```', re.DOTALL)
LINK = re.compile(r'\[\w+@')
SIGIL = re.compile(r'[#%@[]')
HEADING = re.compile(r'^# (.*)$', re.MULTILINE)

# The theme breaks words in code wherever a line ends, also in the middle.
LOOK = '<style>td code { overflow-wrap: normal; word-break: normal; } ' \
       'td:first-child code { white-space: nowrap; }</style>'


def types(gir):
    """What the reference calls each public type: RegieGoal is class@Regie.Goal there."""
    namespace = xml.etree.ElementTree.parse(gir).getroot().find(CORE + 'namespace')
    words = {'class': 'class', 'bitfield': 'flags', 'callback': 'callback', 'enumeration': 'enum'}
    return {'Regie' + element.get('name'):
            f'{"error" if element.get(GLIB + "error-domain") else word}@Regie.{element.get("name")}'
            for tag, word in words.items() for element in namespace.findall(CORE + tag)}


def shown(block):
    """A code block in which what looks like a link of the reference stays what it is."""
    if not LINK.search(block):
        return block
    code = SIGIL.sub(lambda match: f'&#{ord(match[0])};', html.escape(BLOCK.fullmatch(block)[1], quote=False))
    return f'<pre><code>{code}</code></pre>'


def linked(text, names):
    """A text with its links, code blocks left alone."""
    parts = FENCE.split(text)
    for number, part in enumerate(parts):
        if number % 2:
            parts[number] = shown(part)
            continue
        part = GUIDE.sub(r'](\1.html\2)', part)
        parts[number] = NAME.sub(lambda match: f'[{names[match[1]]}]' if match[1] in names else match[0], part)
    return ''.join(parts)


def page(text, names):
    """A guide as the reference wants it: with its title at the head, and how it looks at the foot."""
    if not text.startswith('Title: '):
        text = f'Title: {HEADING.search(text)[1]}\n\n{text}'
    return f'{linked(text, names)}\n{LOOK}\n'


def main(gir, folder, *pages):
    names = types(gir)
    for path in map(pathlib.Path, pages):
        text = page(path.read_text(encoding='utf-8'), names)
        (pathlib.Path(folder) / path.name).write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
