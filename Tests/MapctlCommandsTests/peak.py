"""Runs a command and prints its peak of memory in kB and how it ended.

    peak.py SECONDS COMMAND ARGUMENT…

What the kernel counts of a process is never below the peak of the one that has begun it: so this small one stands between
a test and the command. What the command prints is thrown away; after SECONDS it is ended.
"""
import os, subprocess, sys, threading

child = subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL)
timer = threading.Timer(int(sys.argv[1]), child.kill)
timer.start()
_, status, usage = os.wait4(child.pid, 0)
timer.cancel()
print(usage.ru_maxrss, os.waitstatus_to_exitcode(status))
