"""Run test programs with bytes of their code changed, and see which case comes by which decision.

A program is started under ptrace and stops before its first instruction; there the bytes are written into its memory, so
that no file changes and nothing is compiled or linked.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import ctypes
import math
import os
import platform
import resource
import signal
import struct
import sys
import tempfile

TRACEME, CONT, GETREGS, POKEUSER, DETACH, SETOPTIONS, EXITKILL = 0, 7, 12, 6, 17, 0x4200, 0x100000
RIP, EFLAGS = 16 * 8, 18 * 8
TRAP = b'\xcc'
# So often a case looks at a decision; when it went one way all the time, the other is not ruled out.
LOOKS = 40
SEED = 'R02S6d7574617465206d7574617465206d75'
LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
LIBC.ptrace.restype = ctypes.c_long
REGISTERS = ctypes.create_string_buffer(27 * 8)


def ptrace(request, pid, address=0, data=0):
    if LIBC.ptrace(request, pid, address, data) < 0:
        raise OSError(ctypes.get_errno(), f'ptrace {request}')


def start(program, arguments, env, output, limit=None):
    """Start a program, stopped, with its memory open; @limit are seconds of processor time."""
    pid = os.fork()
    if pid == 0:
        try:
            # A group of its own, so that what it starts ends with it.
            os.setpgid(0, 0)
            os.dup2(output, 1)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            if limit is not None:
                resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(limit), math.ceil(limit)))
                resource.setrlimit(resource.RLIMIT_AS, (1 << 31, 1 << 31))
            ptrace(TRACEME, 0)
            os.execve(program, [program, '--tap', f'--seed={SEED}', *arguments], env)
        finally:
            os._exit(127)
    _, status = os.waitpid(pid, 0)
    if not os.WIFSTOPPED(status):
        raise SystemExit(f'{program}: cannot be started under ptrace')
    ptrace(SETOPTIONS, pid, 0, EXITKILL)
    name = os.path.realpath(program)
    with open(f'/proc/{pid}/maps', encoding='utf-8') as file:
        base = min(int(row.split('-')[0], 16) for row in file if row.rstrip().endswith(name))
    return pid, base, os.open(f'/proc/{pid}/mem', os.O_RDWR)


def is_possible():
    """Whether this machine has the code that is changed here, and lets one process trace another."""
    if platform.machine() != 'x86_64':
        return False
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        pid, _, memory = start(sys.executable, ['-c', ''], dict(os.environ), nowhere)
    except SystemExit:
        return False
    finally:
        os.close(nowhere)
    os.close(memory)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return True


def is_caught(program, cases, env, address, before, after, limit):
    """Whether these cases fail, crash or do not end when bytes at @address are changed."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    pid, base, memory = start(program, [word for case in cases for word in ('-p', case)], env, nowhere, limit)
    try:
        if os.pread(memory, len(before), base + address) != before:
            raise SystemExit(f'{program}: not the bytes of the objects at {address:#x}')
        os.pwrite(memory, after, base + address)
    finally:
        os.close(memory)
        os.close(nowhere)
        ptrace(DETACH, pid)
    # Processor time is limited above; this is for what waits for ever.
    signal.signal(signal.SIGALRM, lambda *_: os.kill(pid, signal.SIGKILL))
    signal.alarm(int(60 + 20 * limit))
    _, status = os.waitpid(pid, 0)
    signal.alarm(0)
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    return status != 0


class Log:
    """What GTest tells of its cases, as it happens: lines on the standard output wait in a buffer, messages do not."""

    HEAD = struct.Struct('>5I')
    STOP_CASE, SUCCESS, SKIPPED = 6, 0, 1

    def __init__(self):
        self.file = tempfile.TemporaryFile()
        self.end = os.dup(self.file.fileno())
        os.set_inheritable(self.end, True)
        self.done, self.rest = 0, b''

    def argument(self):
        return f'--GTestLogFD={self.end}'

    def messages(self):
        """The whole messages since the last time: kind, texts, numbers."""
        while data := os.pread(self.file.fileno(), 65536, self.done):
            self.done += len(data)
            self.rest += data
        while len(self.rest) >= self.HEAD.size:
            length, kind, n_texts, n_numbers, _ = self.HEAD.unpack_from(self.rest)
            if len(self.rest) < length:
                break
            at, texts = self.HEAD.size, []
            for _ in range(n_texts):
                size = int.from_bytes(self.rest[at:at + 4], 'big')
                texts.append(self.rest[at + 4:at + 4 + size].decode())
                at += 4 + size
            yield kind, texts, struct.unpack_from(f'>{n_numbers}d', self.rest, at)
            self.rest = self.rest[length:]

    def cases(self):
        """Those that are over, with the seconds they took; a failed one as None. Skipped ones are left out."""
        for kind, texts, numbers in self.messages():
            if kind == self.STOP_CASE and numbers[0] != self.SKIPPED:
                yield texts[0] if numbers[0] == self.SUCCESS else None, numbers[2]

    def close(self):
        os.close(self.end)
        self.file.close()


def time_cases(program, env):
    """The seconds that each case takes, or None when one fails."""
    log, nowhere = Log(), os.open(os.devnull, os.O_WRONLY)
    pid, _, memory = start(program, [log.argument()], env, nowhere)
    os.close(memory)
    ptrace(DETACH, pid)
    _, status = os.waitpid(pid, 0)
    found = dict(log.cases())
    os.close(nowhere)
    log.close()
    return None if status != 0 or None in found else found


def is_taken(condition, flags):
    """Whether a jump with this condition is made."""
    carry, zero, sign, overflow = flags & 1, flags >> 6 & 1, flags >> 7 & 1, flags >> 11 & 1
    value = (overflow, carry, zero, carry | zero, sign, 0, sign ^ overflow, zero | (sign ^ overflow))[condition >> 1]
    return bool(value) != bool(condition & 1)


class Watch:
    """Traps at decisions, each until the program has gone both ways there."""

    def __init__(self, memory, base, places):
        self.memory = memory
        self.places = {base + address: (index, site) for index, (address, site) in enumerate(places)}
        self.ways, self.looks = {}, {}
        for address in self.places:
            os.pwrite(memory, TRAP, address)

    def note(self, pid):
        """The program has come to a trap; it goes on as if there were none."""
        ptrace(GETREGS, pid, 0, ctypes.addressof(REGISTERS))
        address = struct.unpack_from('<Q', REGISTERS, RIP)[0] - 1
        index, site = self.places[address]
        ways = self.ways.setdefault(index, set())
        self.looks[address] = self.looks.get(address, 0) + 1
        if site.is_jump:
            taken = is_taken(site.condition, struct.unpack_from('<Q', REGISTERS, EFLAGS)[0])
            ways.add(taken)
            following = address + len(site.code) + (site.step if taken else 0)
        if not site.is_jump or self.looks[address] >= LOOKS:
            ways |= {True, False}
        if len(ways) == 2:
            os.pwrite(self.memory, site.code[:1], address)
        ptrace(POKEUSER, pid, RIP, following if site.is_jump else address)


def watch_case(program, case, env, places):
    """Which of the @places, pairs of address and decision, a case comes by, and which ways it goes there."""
    nowhere, sent = os.open(os.devnull, os.O_WRONLY), 0
    pid, base, memory = start(program, ['-p', case], env, nowhere)
    watch = Watch(memory, base, places)
    while True:
        ptrace(CONT, pid, 0, sent)
        _, status = os.waitpid(pid, 0)
        if not os.WIFSTOPPED(status):
            break
        # Other signals, such as that of a child that ended, are for the program.
        sent = os.WSTOPSIG(status)
        if sent == signal.SIGTRAP:
            watch.note(pid)
            sent = 0
    os.close(memory)
    os.close(nowhere)
    if status != 0:
        raise SystemExit(f'{program}: {case} does not run to its end under ptrace')
    return {index: sorted(ways) for index, ways in watch.ways.items()}
