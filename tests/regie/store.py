"""The commands of a store.

    store.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import pty
import sqlite3
import stat
import subprocess
import sys

from tool import DAY, DOSSIERS, TOOL, Run, Tests

LIGHT, STANDARD, HEAVY = (DOSSIERS / f'{name}.json' for name in ('licht', 'standaard', 'zwaar'))
SAID_KEY = 'regie: the key of the log has been made in “{}”; keep it apart from the store, where who can change the ' \
           'store cannot read it\n'
SAID_SECRETS = 'regie: secrets have been left out; --secrets exports them too\n'


def identifier(path):
    return json.loads(path.read_text(encoding='utf-8'))['id']


def store(command, *arguments, **how):
    return Run('store', command, '--lang=en', *arguments, **how)


def exported(path, *arguments):
    """Dossiers of a store by their ids."""
    lines = store('export', '--secrets', path, *arguments).out.splitlines()
    return {dossier['id']: dossier for dossier in map(json.loads, lines)}


def test_import(tests):
    path = tests.path / 'three.db'
    run = store('import', f'sqlite:{path}', LIGHT, STANDARD, HEAVY)
    tests.equal('three files into a new store', (run.status, run.out, run.err), (0, 'new: 3\n', SAID_KEY.format(f'{path}.key')))
    key = os.stat(f'{path}.key')
    tests.equal('the key is for its owner alone', (stat.S_IMODE(key.st_mode), key.st_size), (0o600, 32))
    tests.equal('what went in comes out', exported(path),
                {identifier(file): json.loads(file.read_text(encoding='utf-8')) for file in (LIGHT, STANDARD, HEAVY)})

    run = store('import', path, LIGHT)
    tests.equal('a dossier that is there already',
                (run.status, run.out, run.err),
                (1, 'there already: 1\n', f'regie: {LIGHT}: the store has this dossier already; --update saves a new revision\n'))
    run = store('import', '--update', path, LIGHT)
    tests.equal('updating what did not change', (run.status, run.out, run.err), (0, 'unchanged: 1\n', ''))
    changed = json.loads(LIGHT.read_text(encoding='utf-8')) | {'title': 'Anders'}
    run = store('import', '--update', path, '-', stdin=json.dumps(changed))
    revisions = {head['id']: head['revision'] for head in json.loads(store('list', '--format=json', path).out)}
    tests.equal('updating what did', (run.status, run.out, run.err, revisions[changed['id']]), (0, 'updated: 1\n', '', 2))


def test_lines(tests):
    path = tests.path / 'lines.db'
    lines = Run('generate', '--dossiers', '130').out.splitlines()
    ids = [json.loads(line)['id'] for line in lines]
    lines[3] = lines[3].replace('"opened_date":"20', '"opened_date":"x0', 1)
    lines[5] = '{"id":"no municipality"}'
    lines[100] = lines[100][:-1]
    lines[110] = lines[2]
    lines.insert(7, '')
    file = tests.write('cases.jsonl', '\n'.join(lines))
    run = store('import', path, file)
    column = lines[3].index('"x0') + 1
    tests.equal('lines that fail are left out and the others kept', (run.status, run.out),
                (2, 'new: 126, there already: 1, refused: 3\n'))
    said = run.err.splitlines()[1:]
    for name, expected in (('what cannot be read', f'regie: {file}: opened_date (line 4, column {column}): not a calendar date'),
                           ('what cannot be stored', f'regie: {file}: line 6: municipality: '),
                           ('what breaks off', f'regie: {file}: document (line 102, column {len(lines[101]) + 1}): '),
                           ('what is there already', f'regie: {file}: line 112: the store has this dossier already; ')):
        tests.case(f'named with its line: {name}', [] if sum(line.startswith(expected) for line in said) == 1 else said)
    tests.equal('nothing else is named', len(said), 4)
    tests.equal('all others are there', set(exported(path)), set(ids) - {ids[3], ids[5], ids[100], ids[110]})

    again = tests.path / 'again.db'
    run = store('import', again, '-', stdin=store('export', '--secrets', path).out)
    tests.equal('an export is imported from standard input', (run.status, run.out), (0, 'new: 126\n'))
    tests.equal('and is the same', exported(again), exported(path))


def test_input(tests):
    path = tests.path / 'input.db'
    tests.equal('nothing', store('import', path, '-', stdin=' \n\n').out, 'nothing to import\n')
    run = store('import', path, 'none.jsonl', LIGHT)
    tests.equal('a missing file does not hold up the others', (run.status, run.out, 'none.jsonl' in run.err), (2, 'new: 1\n', True))
    run = store('import', path, '-', stdin='{\n "id": "d",\n "municipality": 5\n}\n')
    tests.equal('a document over several lines is named with its own lines', (run.status, run.out, run.err),
                (2, 'refused: 1\n', 'regie: standard input: municipality (line 3, column 18): expected a string, found a number\n'))
    long = '{"id":"long","municipality":"GM0484","title":"' + 'x' * (17 << 20) + '"}'
    small = json.dumps({'id': 'small', 'municipality': 'GM0484'})
    run = store('import', path, '-', stdin=f'{small}\n{long}\n{small.replace("small", "last")}')
    tests.equal('a line that is too long is left out', (run.status, run.out, 'line 2' in run.err), (2, 'new: 2, refused: 1\n', True))
    with_returns = json.dumps({'id': 'returns', 'municipality': 'GM0484'}) + '\r\n\r\n'
    tests.equal('lines that end as on Windows', store('import', path, '-', stdin=with_returns).out, 'new: 1\n')


def test_list(tests):
    path = tests.path / 'list.db'
    store('import', path, LIGHT, STANDARD, HEAVY)
    tests.golden('caseload', Run('store', 'list', path), 'store-list.nl.txt')
    for option, value, expected in (('--municipality', 'GM0484', [HEAVY]), ('--phase', '4', [HEAVY, STANDARD, LIGHT]),
                                    ('--phase', '6', []), ('--safety', 'suspicion', [HEAVY]),
                                    ('--due-before', '2026-08-01', [STANDARD]), ('--regisseur', 'p-yvonne', [HEAVY]),
                                    ('--limit', '1', [HEAVY]), ('--after', identifier(HEAVY), [STANDARD, LIGHT])):
        run = store('list', '--format=json', option, value, path)
        tests.equal(f'cases with {option} {value}', (run.status, [head['id'] for head in json.loads(run.out)]),
                    (0, [identifier(file) for file in expected]))
    tests.equal('open cases', len(json.loads(store('list', '--format=json', '--open', path).out)), 3)
    tests.equal('a list that ends early says so', store('list', '--limit=1', path).out.splitlines()[-1],
                'There may be more: see --limit and --after.')
    tests.equal('no cases', store('list', '--phase=6', path).out, 'no cases\n')
    for option in ('--due-before=soon', '--limit=all', '--safety=unknown'):
        tests.ends(f'not understood: {option}', store('list', option, path), 2,
                   'regie: --due-before wants a day, --limit a number, --safety a verdict\n')
    run = store('list', '--after=nobody', path)
    tests.ends('after a case that is not there', run, 2, 'regie: nobody: the store has no such dossier\n')


def test_count(tests):
    path = tests.path / 'count.db'
    tests.ends('counts nothing where there is no store', store('count', path), 3, f'regie: {path}: there is no such store\n')
    store('import', path, LIGHT, STANDARD, HEAVY)
    tests.golden('cases by safety and municipality', Run('store', 'count', '--by=safety', '--and-by=municipality', path),
                 'store-count.nl.txt')
    for options, expected in ((['--by=phase'], 'phase           cases\n4               3\n'),
                              (['--by=is-open'], 'open            cases\nyes             3\n'),
                              ([], 'cases\n3\n'), (['--municipality=GM0484'], 'cases\n1\n'), (['--open-on=2000-01-01'], 'no cases\n')):
        tests.equal(f'counts {options}', store('count', *options, path).out, expected)
    run = store('count', '--format=json', '--by=municipality', '--open', path)
    tests.equal('counts as JSON', {count['value']: count['n_cases'] for count in json.loads(run.out)},
                {json.loads(file.read_text(encoding='utf-8'))['municipality']: 1 for file in (LIGHT, STANDARD, HEAVY)})
    for option in ('--by=bsn', '--and-by=', '--open-on=soon'):
        tests.ends(f'not understood: {option}', store('count', option, path), 2,
                   'regie: --by and --and-by want one of what there is, --open-on a day\n')


def test_recount(tests):
    path = tests.path / 'recount.db'
    tests.ends('recounts nothing where there is no store', store('recount', path), 3, f'regie: {path}: there is no such store\n')
    store('import', path, LIGHT, STANDARD, HEAVY)
    run = store('recount', path)
    tests.equal('numbers that are right', (run.status, run.out, run.err), (0, 'all numbers were right\n', ''))
    with sqlite3.connect(path) as database:
        database.execute("UPDATE tally SET n = 7 WHERE field = 'phase' AND municipality = ''")
        database.execute("DELETE FROM tally WHERE field = 'level' AND municipality = 'GM0484'")
        database.execute("INSERT INTO tally VALUES ('GM0001', 'phase', '2', 1, 3)")
    database.close()
    wrong = 3
    tests.equal('numbers that somebody changed', store('count', '--by=phase', path).out, 'phase           cases\n4               7\n')
    run = store('recount', path)
    tests.equal('are made anew', (run.status, run.out, run.err), (1, f'numbers that were wrong and are right now: {wrong}\n', ''))
    tests.equal('and are right', store('count', '--by=phase', path).out, 'phase           cases\n4               3\n')
    tests.equal('all of them', store('recount', path).out, 'all numbers were right\n')
    with sqlite3.connect(path) as database:
        log = database.execute("SELECT outcome, count FROM log WHERE action = 'recount' ORDER BY seq").fetchall()
    database.close()
    tests.equal('the log says how many were wrong', log, [('done', 0), ('done', wrong), ('done', 0)])


def test_show(tests):
    path = tests.path / 'show.db'
    store('import', path, LIGHT)
    for options in ([], ['--plan'], ['--format=json']):
        tests.equal(f'shows as a file does {options}', store('show', *DAY, *options, path, identifier(LIGHT)).out,
                    Run('show', '--lang=en', *DAY, *options, LIGHT).out)
    tests.ends('a dossier that is not there', store('show', *DAY, path, 'nobody'), 2,
               'regie: nobody: the store has no such dossier\n')


def test_export(tests):
    path = tests.path / 'export.db'
    store('import', path, LIGHT, HEAVY)
    run = store('export', path, identifier(HEAVY))
    tests.equal('secrets are left out, and that is said', (run.status, 'bsn' in run.out, run.err), (0, False, SAID_SECRETS))
    run = store('export', '--secrets', path, identifier(HEAVY))
    tests.equal('secrets on request', (run.status, 'bsn' in run.out, run.err), (0, True, ''))
    run = store('export', '--secrets', path, 'nobody', identifier(LIGHT))
    tests.equal('one that is not there does not hold up the others', (run.status, run.out.count('\n'), run.err),
                (2, 1, 'regie: nobody: the store has no such dossier\n'))


def test_open(tests):
    missing = tests.path / 'missing.db'
    for command, *rest in (['list'], ['show', 'x'], ['export']):
        tests.ends(f'{command} makes no store', store(command, missing, *rest), 3, f'regie: {missing}: there is no such store\n')
    tests.case('nothing was made', [str(path) for path in tests.path.glob('missing*')])
    for uri in ('postgresql://localhost/regie', 'postgres://x'):
        tests.ends(f'a store of another kind: {uri}', store('list', uri), 3,
                   f'regie: {uri}: only stores in a file, sqlite:PATH, are known\n')
    path = tests.path / 'keys.db'
    store('import', path, LIGHT)
    os.rename(f'{path}.key', tests.path / 'elsewhere')
    tests.ends('a store without its key', store('import', path, HEAVY), 3,
               f'regie: {path}.key: the key of the log cannot be read\n')
    tests.equal('a key elsewhere', store('list', '--key', tests.path / 'elsewhere', path).status, 0)
    tests.write('other', 'x' * 32).chmod(0o600)
    tests.ends('another key', store('list', '--key', tests.path / 'other', path), 3, f'regie: {path}: store: this is not its key\n')
    run = store('import', tests.path / 'no/folder/x.db', LIGHT)
    tests.equal('a folder that is not there', (run.status, 'cannot make the key of the log' in run.err), (3, True))
    run = store('list', '--actor=', '--key', tests.path / 'elsewhere', path)
    tests.equal('a session that says too little is refused', run.status, 3)


def test_key(tests):
    """What is not a key that is ours alone is not taken for one, and holds nobody up."""
    path = tests.path / 'key.db'
    store('import', path, LIGHT)
    key = tests.path / 'key.db.key'

    def said(name, text):
        tests.ends(name, store('list', path, timeout=20), 3, f'regie: {key}: {text}\n')

    for mode in (0o640, 0o604, 0o620, 0o602, 0o601):
        key.chmod(mode)
        said(f'a key with mode {mode:o}', 'others may read the key of the log or change it; make the file yours alone, '
             'with chmod 600')
    key.chmod(0o400)
    tests.equal('a key that is for reading only', store('list', path).status, 0)
    kept = key.rename(tests.path / 'kept')
    key.symlink_to(kept)
    said('a link to a key', 'the key of the log is a link; name the file itself')
    key.unlink()
    os.mkfifo(key, 0o600)
    said('a pipe', 'the key of the log is not in a file')
    key.unlink()
    key.mkdir(0o700)
    said('a folder', 'the key of the log is not in a file')
    key.rmdir()
    for name, data in (('part of a key', b'x' * 31), ('nothing', b''), ('something large', b'x' * 4097)):
        key.write_bytes(data)
        key.chmod(0o600)
        said(name, 'this is no key of a log: it has between 32 and 4096 bytes')
    key.unlink()
    tests.equal('the key again', store('list', '--key', kept, path).status, 0)

    new = tests.path / 'new.db'
    new_key = tests.path / 'new.db.key'
    new_key.symlink_to(tests.path / 'nowhere')
    run = store('import', new, LIGHT)
    tests.equal('a key is not made where a link leads', (run.status, (tests.path / 'nowhere').exists(), new.exists()), (3, False, False))
    new_key.unlink()
    runs = [subprocess.Popen([TOOL, 'store', 'import', new, file], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for file in (LIGHT, STANDARD, HEAVY)]
    ends = [run.communicate() + (run.returncode,) for run in runs]
    tests.equal('three at once make one key', ([status for *_, status in ends], b'cannot' in b''.join(err for _, err, _ in ends)),
                ([0, 0, 0], False))
    tests.equal('of which nothing is left but the key', sorted(file.name for file in tests.path.glob('new.db.key*')), ['new.db.key'])
    tests.equal('and all are in the store', len(exported(new)), 3)


def test_no_store(tests):
    """What is not a store is told before a key is asked for."""
    folder = tests.path / 'folder'
    folder.mkdir()
    pipe = tests.path / 'pipe'
    os.mkfifo(pipe)
    note = tests.write('note.db', 'hello ' * 300)
    short = tests.write('short.db', 'hello')
    other = tests.path / 'other.db'
    with sqlite3.connect(other) as database:
        database.execute('CREATE TABLE t (x)')
    database.close()
    for command in (['list'], ['export'], ['import', LIGHT]):
        tests.ends(f'{command[0]} with a folder', store(command[0], folder, *command[1:], timeout=20), 3,
                   f'regie: {folder}: this is a folder, not a store\n')
        for path in (pipe, note, short, other):
            tests.ends(f'{command[0]} with {path.name}', store(command[0], path, *command[1:], timeout=20), 3,
                       f'regie: {path}: this is not a store\n')
    tests.case('no key was made for them', [str(path) for path in tests.path.glob('*.key') if path.name != 'key.db.key'
                                            and path.stem in ('folder', 'pipe', 'note.db', 'short.db', 'other.db')])

    for uri in ('postgresql://jan:geheim@host/regie', 'postgres://host/regie?password=geheim', 'mysql://jan:geheim@host/x',
                'host=db user=jan password=geheim', 'postgresql://jan:ge/heim@host:5432/regie'):
        for command in ('list', 'import'):
            run = store(command, uri, *([LIGHT] if command == 'import' else []))
            tests.equal(f'a password is not repeated by {command}: {uri}',
                        (run.status, 'heim' in run.err + run.out, 'only stores in a file' in run.err), (3, False, True))


def test_emptied(tests):
    """A store that was cut off is told, and nothing is made of what is left."""
    path = tests.path / 'emptied.db'
    store('import', path, LIGHT)
    path.write_bytes(b'')
    said = f'regie: {path}: this file is empty: a store was never made in it, or it was cut off\n'
    commands = [['store', name, path] for name in ('list', 'count', 'recount', 'export')]
    commands += [['store', 'show', path, identifier(LIGHT)], ['persons', 'duplicates', '--store', path]]
    commands += [[name, '--store', path] for name in ('check', 'calendar', 'stalled', 'indicators')]
    commands += [['plan', name, '--store', path, identifier(LIGHT)] for name in ('show', 'diff')]
    for command in commands:
        run = Run(*command, '--lang=en')
        tests.equal(f'{command[0]} {command[1]} with a store that was emptied', (run.status, run.out, run.err), (3, '', said))
    tests.equal('it is as it was', (path.stat().st_size, sorted(file.name for file in tests.path.glob('emptied*'))),
                (0, ['emptied.db', 'emptied.db.key']))
    made = sqlite3.connect(path)
    made.executescript('CREATE TABLE t (x); DROP TABLE t; VACUUM')
    made.close()
    before = path.read_bytes()
    tests.ends('a database with nothing in it', store('count', path), 3, f'regie: {path}: store: nothing is in the file\n')
    tests.equal('stays as it was', path.read_bytes() == before, True)
    log = tests.path / 'emptied.db-wal'
    log.write_bytes(b'x' * 100)
    path.write_bytes(b'')
    tests.ends('an import throws nothing away', store('import', path, LIGHT), 3,
               f'regie: {path}: store: the file is empty or gone, and what SQLite wrote beside it is not\n')
    tests.equal('what stood beside it is there', log.read_bytes(), b'x' * 100)
    log.unlink()
    tests.equal('an import makes a store of an empty file', store('import', path, LIGHT).out, 'new: 1\n')


def test_endless(tests):
    run = store('import', tests.path / 'endless.db', '/dev/zero', LIGHT, timeout=60)
    tests.equal('an input without lines ends', (run.status, run.out, 'regie: /dev/zero: line 1: without an end\n' in run.err),
                (2, 'new: 1\n', True))


def test_progress(tests):
    file = tests.write('many.jsonl', Run('generate', '--dossiers', '1500').out)
    master, slave = pty.openpty()
    process = subprocess.Popen([TOOL, 'store', 'import', tests.path / 'many.db', file], stdout=subprocess.PIPE,
                               stderr=slave)
    os.close(slave)
    text = b''
    try:
        while chunk := os.read(master, 65536):
            text += chunk
    except OSError:
        pass
    out = process.communicate()[0]
    os.close(master)
    tests.equal('a bar on a terminal', (b'[####' in text, b'%' in text, out), (True, True, b'nieuw: 1500\n'))
    tests.case('the bar is wiped', [] if text.endswith(b'\r\033[K') else [text[-80:]])
    tests.case('no bar in a file', [] if '[' not in store('import', tests.path / 'few.db', file).err else ['there is one'])


def main():
    tests = Tests()
    test_import(tests)
    test_lines(tests)
    test_input(tests)
    test_list(tests)
    test_count(tests)
    test_recount(tests)
    test_show(tests)
    test_export(tests)
    test_open(tests)
    test_key(tests)
    test_no_store(tests)
    test_emptied(tests)
    test_endless(tests)
    test_progress(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
