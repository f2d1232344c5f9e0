"""Help, language, exit status, and what happens when the output goes nowhere.

    frame.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import pty
import re
import subprocess
import sys

from tool import DAY, DOSSIERS, ROOT, TOOL, Run, Tests

COMMANDS = ['check', 'rules', 'show', 'next', 'direction', 'regisseur', 'network', 'draw', 'persons duplicates', 'persons merge',
            'plan show', 'plan diff', 'plan answer', 'plan seal', 'schema', 'method list', 'method show', 'method check',
            'method facts', 'method actions', 'generate', 'store import', 'store list', 'store show', 'store export']
LIGHT = DOSSIERS / 'licht.json'


def test_help(tests):
    tests.golden('help in Dutch', Run('--help'), 'help.nl.txt')
    tests.golden('help in English', Run('help', '--lang', 'en', env={'LANG': 'en_GB.UTF-8'}), 'help.en.txt')
    tests.golden('help of a command in Dutch', Run('check', '--help'), 'help-check.nl.txt')
    tests.golden('help of a command in English', Run('check', '--help', '--lang=en'), 'help-check.en.txt')
    for command in COMMANDS:
        words = command.split()
        by_option, by_word = Run(*words, '--help'), Run('help', *words)
        tests.equal(f'both ways to the help of {command}', (by_option.status, by_option.out), (by_word.status, by_word.out))
        wide = [line for line in by_option.out.splitlines() if len(line) > 80]
        tests.case(f'help of {command} is whole and fits a terminal',
                   wide + ([] if by_option.out.count('--help') == 1 and 'regie ' + command in by_option.out else [by_option.out]))
    version = re.search(r"version: '([\d.]+)'", (ROOT / 'meson.build').read_text()).group(1)
    tests.equal('version', Run('--version').out, f'regie {version}\n')


def test_completion(tests):
    """What bash offers is what the help tells."""
    script = ROOT / 'examples/regie/regie.bash'
    for command in COMMANDS:
        offered = subprocess.run(['bash', '-c', 'source "$1"; _regie_options "$2"', '-', script, command],
                                 capture_output=True, text=True, check=True).stdout.split()
        told = re.findall(r'^  (?:-\w, )?(--[a-z-]+)', Run(*command.split(), '--help').out, re.MULTILINE)
        tests.equal(f'completion of {command}', sorted(offered), sorted(told))
    for typed, expected in (('regie ', ['check', 'generate']), ('regie sto', ['store']), ('regie store ', ['export', 'show']),
                            ('regie check --format ', ['text', 'json']), ('regie schema ', ['dossier', 'method']),
                            ('regie method check reg', ['regisseur'])):
        words = typed.split(' ')
        script_text = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _regie; printf "%s\\n" "${COMPREPLY[@]}"'
        found = subprocess.run(['bash', '-c', script_text, '-', script, *words], capture_output=True, text=True,
                               check=True).stdout.split()
        tests.case(f'completion of “{typed}”', [word for word in expected if word not in found])


def test_usage(tests):
    tests.ends('no command', Run(), 2, 'regie: welke opdracht? (zie “regie --help”)\n')
    tests.ends('unknown command', Run('eat', '--lang', 'en'), 2,
               'regie: there is no command “eat” (see “regie --help”)\n')
    tests.ends('half a command', Run('method', '--lang', 'en'), 2, 'regie: “method” wants one of list, show, check, facts, actions\n')
    tests.ends('unknown option', Run('check', '--fast', LIGHT), 2,
               'regie: hier is geen optie --fast (zie “regie check --help”)\n')
    tests.ends('option without its value', Run('check', '--lang=en', LIGHT, '--on'), 2,
               'regie: the option --on wants a value (see “regie check --help”)\n')
    tests.ends('too few arguments', Run('show', '--lang=en'), 2,
               'regie: this command wants DOSSIER.json (see “regie show --help”)\n')
    tests.ends('too many arguments', Run('show', '--lang=en', LIGHT, 'two.json'), 2,
               'regie: “two.json” is too much (see “regie show --help”)\n')
    tests.ends('an unknown format', Run('check', '--lang=en', '--format', 'xml', LIGHT), 2,
               'regie: the format is text or json (see “regie check --help”)\n')
    tests.ends('a language without texts', Run('check', '--lang=xx', LIGHT), 2,
               'regie: er zijn geen teksten in de taal “xx” (zie “regie check --help”)\n')
    for day in ('2026-9-3', '2026-02-30', '20260903', '2026-09-031', '2026/09/03', '', '2026-W36-4', '0000-01-01'):
        tests.ends(f'no such day: {day}', Run('check', '--lang=en', f'--on={day}', LIGHT), 2,
                   'regie: a day is written as YYYY-MM-DD (see “regie check --help”)\n')
    tests.ends('an option that is not UTF-8', Run('check', '--lang=en', b'--format=\xff'.decode(errors='surrogateescape'), LIGHT), 2,
               'regie: the value of an option is not UTF-8 (see “regie check --help”)\n')


def test_language(tests):
    for env, expected in (({}, 'Gebruik'), ({'LANG': 'en_US.UTF-8'}, 'Usage'), ({'LANG': 'nl_BE'}, 'Gebruik'),
                          ({'LC_ALL': 'C.UTF-8'}, 'Gebruik'), ({'LANG': 'nl_NL', 'LC_MESSAGES': 'en_GB'}, 'Usage'),
                          ({'LC_MESSAGES': 'en_GB', 'LC_ALL': 'nl_NL'}, 'Gebruik'), ({'LANG': 'fr_FR'}, 'Gebruik'),
                          ({'LANGUAGE': 'fr:en:nl', 'LC_ALL': 'nl_NL'}, 'Usage'), ({'LANGUAGE': '', 'LANG': 'en'}, 'Usage'),
                          ({'LANG': '../../en'}, 'Gebruik')):
        tests.equal(f'language for {env}', Run('--help', env=env).out.split(':')[0], expected)
    tests.equal('an option is before the environment', Run('help', 'check', '--lang', 'en', env={'LANG': 'nl_NL'}).out[:5], 'Usage')
    tests.equal('findings follow the language',
                Run('check', *DAY, '--lang=en', DOSSIERS / 'standaard.json').out.splitlines()[3].strip()[:4], 'What')


def on_terminal(arguments, env):
    """What the tool writes when standard output is a terminal."""
    master, slave = pty.openpty()
    process = subprocess.Popen([TOOL, *map(str, arguments)], stdout=slave, stderr=slave, env=os.environ | env)
    os.close(slave)
    text = b''
    try:
        while chunk := os.read(master, 65536):
            text += chunk
    except OSError:
        pass
    process.wait()
    os.close(master)
    return text.decode()


def test_output(tests):
    heavy = ['check', *DAY, DOSSIERS / 'zwaar.json']
    plain = Run(*heavy).out
    tests.case('no colours in a file', ['has some'] if '\033' in plain else [])
    coloured = on_terminal(heavy, {'TERM': 'xterm', 'NO_COLOR': ''})
    tests.case('colours on a terminal', [] if '\033[1;31m' in coloured else [coloured])
    for env in ({'NO_COLOR': '1'}, {'TERM': 'dumb', 'NO_COLOR': ''}):
        tests.equal(f'no colours with {env}', on_terminal(heavy, {'TERM': 'xterm'} | env).replace('\r\n', '\n'), plain)

    with open('/dev/full', 'wb') as full:
        tests.ends('a full disk', Run('generate', '--dossiers=50', '--lang=en', stdout=full), 3,
                   'regie: cannot write the output: No space left on device\n')
        tests.ends('a full disk and little to say', Run('--version', '--lang=en', stdout=full), 3,
                   'regie: cannot write the output: No space left on device\n')
    for arguments in (['generate', '--dossiers', '100000'], ['schema', 'dossier'], ['--help']):
        reader, writer = os.pipe()
        os.close(reader)
        with os.fdopen(writer, 'wb') as broken:
            tests.ends(f'nobody reads {arguments[0]}', Run(*arguments, stdout=broken), 3)


NASTY = 'Jan\x1b[2J\u202eevil\u0007'


def test_nasty_text(tests):
    """Text of a dossier does not steer the terminal; JSON keeps it."""
    dossier = {'id': 'd', 'title': NASTY, 'municipality': 'GM0484'}
    path = tests.write('nasty.json', json.dumps(dossier))
    out = Run('check', *DAY, path).out
    tests.case('what was typed does not steer the terminal', [out] if set('\x1b\x07\u202e') & set(out) else [])
    tests.json('JSON keeps it', Run('show', *DAY, '--format=json', path), lambda found: found['title'] == NASTY)
    name = 'no\x1b[2Jfile'
    tests.ends('nor does the name of a file', Run('show', '--lang=en', name), 2, 'regie: no [2Jfile: there is no such file\n')


def test_demo(tests):
    """The demo ends well, also where a check of it finds an error."""
    env = os.environ | {'PATH': os.path.dirname(TOOL) + ':' + os.environ['PATH'], 'LANGUAGE': 'nl'}
    done = subprocess.run(['sh', ROOT / 'examples/demo.sh'], capture_output=True, text=True, env=env)
    shown = [line.split()[1:3] for line in done.stdout.splitlines() if line.startswith('$ regie')]
    expected = ['regie store', 'regie store', 'regie check', 'regie next', 'regie show']
    tests.equal('demo', (done.returncode, [' '.join(words) for words in shown]), (0, expected))
    tests.case('the demo says that it goes on', [] if '(Ended with status 1' in done.stdout else [done.stdout])


def main():
    tests = Tests()
    test_demo(tests)
    test_help(tests)
    test_completion(tests)
    test_usage(tests)
    test_language(tests)
    test_output(tests)
    test_nasty_text(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
