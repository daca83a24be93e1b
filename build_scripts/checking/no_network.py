"""Run a Python module with no network at all, where the kernel ends any process that asks for an internet socket.

`python3 build_scripts/checking/no_network.py MODULE ARGUMENTS` - a seccomp filter (Linux on x86-64 and
arm64) kills the process at `socket(AF_INET)` or `socket(AF_INET6)`, whoever asks: Python, Qt or a
library. Children inherit it. What passes has made no attempt; nothing is only refused. Elsewhere it is
an error: a check that cannot fail would prove nothing. Before that the process moves into a network namespace
of its own, which has no interface that is up; where the kernel does not let it, it says so and goes on.
"""

import ctypes
import os
import platform
import runpy
import struct
import sys
from pathlib import Path

AF_INET, AF_INET6 = 2, 10
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
STILL_THERE = "The kernel gives no network namespace; the network is there, and asking for it ends the process."
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
ALLOW, KILL_PROCESS = 0x7FFF0000, 0x80000000
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
NUMBER_AT, ARCH_AT, FIRST_ARGUMENT_AT = 0, 4, 16  # in struct seccomp_data
# machine: (audit architecture, number of socket(2))
MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def forbid_network() -> None:
    """Install the filter in this process, for good. Raises OSError where it cannot be."""
    machine = MACHINES.get(platform.machine()) if sys.platform.startswith("linux") else None
    if machine is None:
        raise OSError(f"Sockets can be forbidden on Linux only, on {' and '.join(MACHINES)}.")
    arch, socket = machine
    steps = [
        (LOAD, 0, 0, ARCH_AT),
        (JUMP_IF_EQUAL, 0, 6, arch),
        (LOAD, 0, 0, NUMBER_AT),
        (JUMP_IF_EQUAL, 0, 4, socket),
        (LOAD, 0, 0, FIRST_ARGUMENT_AT),
        (JUMP_IF_EQUAL, 1, 0, AF_INET),
        (JUMP_IF_EQUAL, 0, 1, AF_INET6),
        (RETURN, 0, 0, KILL_PROCESS),
        (RETURN, 0, 0, ALLOW),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = _Program(len(steps), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(
        PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0
    ):
        number = ctypes.get_errno()
        raise OSError(number, f"The kernel does not take the filter: {os.strerror(number)}")


def leave_network() -> bool:
    """Move this process into a network namespace without an interface; False where the kernel refuses."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET) == 0:
        return True
    user, group = os.getuid(), os.getgid()
    if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET):
        return False
    own = Path("/proc/self")
    (own / "setgroups").write_text("deny")
    (own / "uid_map").write_text(f"{user} {user} 1")
    (own / "gid_map").write_text(f"{group} {group} 1")
    return True


if __name__ == "__main__":
    sys.argv = sys.argv[1:]
    if not leave_network():
        sys.stderr.write(STILL_THERE + "\n")
    forbid_network()
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
