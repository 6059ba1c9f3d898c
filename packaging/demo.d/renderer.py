"""How Qt Quick draws on this computer: by which renderer, and how large."""
import ctypes
import ctypes.util
import os
from pathlib import Path

ROOM_FOR_FRAMES = 0.92  # of the display's height; title bar and panel have the rest


def software_renderer():
    """The environment for it: without a GPU Qt's own software renderer is several times lighter than an emulated one."""
    return {} if Path("/dev/dri").exists() else {"QT_QUICK_BACKEND": "software"}


def height_on_display(panel_height):
    """How high the panel can be in a window: whole, or what an X display that is lower has room for."""
    height = x_display_height()
    return panel_height if height is None else min(panel_height, int(height * ROOM_FOR_FRAMES))


def x_display_height():
    library = ctypes.util.find_library("X11")
    if not library or not os.environ.get("DISPLAY"):
        return None
    x11 = ctypes.CDLL(library)
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    height = x11.XDisplayHeight(ctypes.c_void_p(display), x11.XDefaultScreen(ctypes.c_void_p(display)))
    x11.XCloseDisplay(ctypes.c_void_p(display))
    return height
