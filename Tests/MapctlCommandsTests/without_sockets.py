"""Runs a command that may open no socket: the kernel ends it with SIGSYS when it tries.

    without_sockets.py COMMAND ARGUMENT…

A filter of system calls (seccomp) is laid over the process before the command takes its place; it needs no right and
cannot be taken off. Refused are the calls that make a socket or a ring that could make one.
"""
import ctypes, os, platform, struct, sys

# Numbers of the calls: socket, socketpair, connect, io_uring_setup; and the word for the architecture.
CALLS = {
    "x86_64": (0xC000003E, [41, 53, 42, 425]),
    "aarch64": (0xC00000B7, [198, 199, 203, 425]),
}
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
KILL_PROCESS, ALLOW = 0x80000000, 0x7FFF0000
LOAD, JUMP_EQUAL, RETURN = 0x20, 0x15, 0x06


def instruction(code, jump_true, jump_false, value):
    return struct.pack("HBBI", code, jump_true, jump_false, value)


def filter_of(architecture, calls):
    program = [instruction(LOAD, 0, 0, 4), instruction(JUMP_EQUAL, 1, 0, architecture),
               instruction(RETURN, 0, 0, KILL_PROCESS), instruction(LOAD, 0, 0, 0)]
    for number, call in enumerate(calls):
        program.append(instruction(JUMP_EQUAL, len(calls) - number, 0, call))
    return program + [instruction(RETURN, 0, 0, ALLOW), instruction(RETURN, 0, 0, KILL_PROCESS)]


class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]


def main():
    program = filter_of(*CALLS[platform.machine()])
    filter = Program(len(program), b"".join(program))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(
            PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(filter), 0, 0):
        sys.exit(f"the filter cannot be laid: {os.strerror(ctypes.get_errno())}")
    os.execvp(sys.argv[1], sys.argv[1:])


main()
