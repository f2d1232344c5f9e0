"""Format C the house way: clang-format, then align what clang-format 14 cannot.

    format.py [FILE...]           rewrite
    format.py --check [FILE...]   print a diff, exit 1 if anything would change

Without files: all sources and headers of the tree.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import difflib
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ('include', 'lib', 'bindings', 'examples', 'tests')
CLANG_FORMAT = ['clang-format-14', f'--style=file:{ROOT / ".clang-format"}']

TYPE = r'(?:(?:const|volatile|struct|enum|unsigned|signed|static|inline|extern) )*' \
       r'[A-Za-z_]\w*(?: ?\([A-Za-z_]\w*\))?(?: (?:int|char|long|const)\b)*'
DECL = re.compile(rf'^({TYPE}(?: const)?)(?: (?!\*)| ?(?=\*))'
                  r'((?:\*|\* const |\*const )*)([A-Za-z_]\w*(?:\[[^\]]*\])*)( : \d+)?$')
HEAD = re.compile(r'^((?:[A-Za-z_][\w ]*[ *]+)?[A-Za-z_]\w* )\((?!\*)')
SKIP = re.compile(r'^(if|for|while|switch|return|else|do|case|typedef|sizeof|G_|[A-Z_0-9]+ \()')


def split_parameters(text):
    parts, depth, start = [], 0, 0
    for i, char in enumerate(text):
        depth += (char in '([{') - (char in ')]}')
        if char == ',' and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    return parts + [text[start:].strip()]


def columns(declarations):
    """Pad each (type, stars, name): types left, stars right, names in one column."""
    width = max(len(t) for t, _, _ in declarations) + 1 + max(len(s) for _, s, _ in declarations)
    return [t + s.rjust(width - len(t)) + n for t, s, n in declarations]


def align_parameters(lines):
    out, i = [], 0
    while i < len(lines):
        head = HEAD.match(lines[i])
        if not head or SKIP.match(lines[i]):
            out.append(lines[i])
            i += 1
            continue
        j, text = i, lines[i]
        while text.count('(') > text.count(')') and j + 1 < len(lines):
            j += 1
            text += ' ' + lines[j].strip()
        close, depth = None, 0
        for k in range(len(head.group(1)), len(text)):
            depth += (text[k] == '(') - (text[k] == ')')
            if depth == 0:
                close = k
                break
        tail = text[close + 1:] if close else ''
        is_definition = tail == '' and j + 1 < len(lines) and lines[j + 1] == '{'
        is_prototype = tail.endswith(';') and ' ' in head.group(1).strip()
        parameters = split_parameters(text[len(head.group(1)) + 1:close]) if close else []
        matches = [DECL.match(re.sub(r'\s+', ' ', p)) for p in parameters]
        if len(parameters) < 2 or not (is_definition or is_prototype) or \
           not all(m or p == '...' for m, p in zip(matches, parameters)):
            out.extend(lines[i:j + 1])
        else:
            named = [(m.group(1), m.group(2), m.group(3)) for m in matches if m]
            padded = iter(columns(named))
            rows = [next(padded) if m else '...' for m in matches]
            indent = ' ' * (len(head.group(1)) + 1)
            out.extend([head.group(1) + '(' + rows[0] + ',']
                       + [indent + row + ',' for row in rows[1:-1]]
                       + [indent + rows[-1] + ')' + tail])
        i = j + 1
    return out


def align_members(lines):
    out, inside, group = list(lines), False, []

    def flush():
        if len(group) > 1:
            rows = columns([(m.group(1), m.group(2), m.group(3)) for _, m, _ in group])
            for (number, match, comment), row in zip(group, rows):
                out[number] = '  ' + row + (match.group(4) or '') + ';' + comment
        group.clear()

    for number, line in enumerate(lines):
        if re.match(r'^(typedef )?(struct|union)( \w+)?$', line):
            inside = True
        elif inside and re.match(r'^}', line):
            flush()
            inside = False
        elif inside and (member := re.match(r'^  ([^ /{}].*?);(\s*/\*.*\*/)?$', line)):
            text = re.sub(r'\s+', ' ', member.group(1))
            comment = ' ' + member.group(2).strip() if member.group(2) else ''
            match = DECL.match(text)
            if match is None:
                flush()
            else:
                group.append((number, match, comment))
        elif inside and line != '{':
            flush()
    return out


def house_format(name, text):
    text = subprocess.run([*CLANG_FORMAT, '--assume-filename=' + name], input=text,
                          stdout=subprocess.PIPE, text=True, check=True).stdout
    text = re.sub(r'\b(g_auto(?:ptr|list|slist|queue)?) \(', r'\1(', text)
    # The first word of this macro becomes a string, letter by letter.
    text = re.sub(r'\b(G_DEFINE_QUARK \()([^,]*)', lambda match: match.group(1) + match.group(2).replace(' ', ''), text)
    aligned = '\n'.join(align_members(align_parameters(text.split('\n'))))
    if re.sub(r'\s', '', aligned) != re.sub(r'\s', '', text):
        raise ValueError(f'{name}: aligning would change more than white space')
    return aligned


def main(arguments):
    check, failed = arguments[:1] == ['--check'], False
    names = arguments[check:] or [str(path) for folder in FOLDERS for path in sorted((ROOT / folder).rglob('*.[ch]'))]
    for name in names:
        with open(name, encoding='utf-8') as file:
            before = file.read()
        after = house_format(name, before)
        if after == before:
            continue
        failed = True
        if check:
            sys.stdout.writelines(difflib.unified_diff(before.splitlines(True), after.splitlines(True), name, name))
        else:
            with open(name, 'w', encoding='utf-8') as file:
                file.write(after)
    return int(check and failed)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
