"""A thin link on one machine: two network namespaces joined by TUN devices, packets between them late and in line.

Real TCP and TLS run over it, so that slow start, acknowledgements and queues count as they do in a camp. Needs root and
``ip``. Run with: python -m tools.thin_link BITS_A_SECOND ONE_WAY_SECONDS; it says READY, and ends when its input does.
There is one such link at a time: another waits until it is taken away.
"""

import ctypes
import fcntl
import heapq
import os
import select
import struct
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

NEAR, FAR = "gatehouse-near", "gatehouse-far"
NEAR_ADDRESS, FAR_ADDRESS = "10.77.1.1", "10.77.1.2"
_LOCK = Path(tempfile.gettempdir()) / "gatehouse-thin-link.lock"
_DEVICE = b"thin0"
_SET_NETWORK = 0x40000000
_TUNSETIFF, _TUN_NO_PACKET_INFO = 0x400454CA, 0x1001
_LONGEST_QUEUE = 64
"""Packets; whatever comes on top is dropped, as a router does."""
_PACKET = 2048


def _namespace(name: str, address: str, peer: str) -> int:
    """Make a namespace with a device in it; return the device."""
    libc = ctypes.CDLL(None, use_errno=True)
    subprocess.run(["ip", "netns", "add", name], check=True)
    home, there = os.open("/proc/self/ns/net", os.O_RDONLY), os.open(f"/run/netns/{name}", os.O_RDONLY)
    if libc.setns(there, _SET_NETWORK):
        raise OSError(ctypes.get_errno(), "setns")
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, _TUNSETIFF, struct.pack("16sH", _DEVICE, _TUN_NO_PACKET_INFO))
    for words in (
        f"addr add {address}/32 dev thin0",
        "link set thin0 mtu 1500 up",
        "link set lo up",
        f"route add {peer}/32 dev thin0",
    ):
        subprocess.run(["ip", *words.split()], check=True)
    if libc.setns(home, _SET_NETWORK):
        raise OSError(ctypes.get_errno(), "setns")
    os.close(home)
    os.close(there)
    return device


def _forward(near: int, far: int, rate: float, delay: float) -> None:
    """Carry packets until standard input ends."""
    other, free, queues = {near: far, far: near}, {near: 0.0, far: 0.0}, {near: deque[float](), far: deque[float]()}
    under_way: list[tuple[float, int, int, bytes]] = []
    count = 0
    while True:
        wait = max(0.0, under_way[0][0] - time.monotonic()) if under_way else 1.0
        ready, _, _ = select.select([near, far, 0], [], [], wait)
        if 0 in ready and not os.read(0, 1):
            return
        for device in (found for found in ready if found):
            packet, now, queue = os.read(device, _PACKET), time.monotonic(), queues[device]
            while queue and queue[0] <= now:
                queue.popleft()
            if len(queue) < _LONGEST_QUEUE:
                free[device] = max(now, free[device]) + len(packet) * 8 / rate
                queue.append(free[device])
                count += 1
                heapq.heappush(under_way, (free[device] + delay, count, other[device], packet))
        while under_way and under_way[0][0] <= time.monotonic():
            _, _, device, packet = heapq.heappop(under_way)
            os.write(device, packet)


def main(rate: float, delay: float) -> None:
    """Join the namespaces, and take them away at the end."""
    with _LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            devices = _namespace(NEAR, NEAR_ADDRESS, FAR_ADDRESS), _namespace(FAR, FAR_ADDRESS, NEAR_ADDRESS)
            print("READY", flush=True)
            _forward(*devices, rate, delay)
        finally:
            for name in (NEAR, FAR):
                subprocess.run(["ip", "netns", "del", name], check=False)


if __name__ == "__main__":
    main(float(sys.argv[1]), float(sys.argv[2]))
