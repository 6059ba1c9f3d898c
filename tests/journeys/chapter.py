"""A chapter of the tour: steps in order on one machine. A step is something the person does and the page it must lead to."""
from dataclasses import dataclass, field
from typing import Callable, Optional


@dataclass
class Step:
    name: str
    page: Optional[str]  # the page that must stand there afterwards; None: none is asked for
    action: Callable


@dataclass
class Chapter:
    id: str
    name: str
    visit: Optional[dict] = None  # times of kiosk.json that this chapter shortens
    steps: list = field(default_factory=list)

    def step(self, name, page=None):
        def add(action):
            self.steps.append(Step(name, page, action))
            return action
        return add
