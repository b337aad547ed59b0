"""How long the state machine of this folder goes on: ``--hypothesis-profile=nightly`` for a night."""

from hypothesis import HealthCheck, Phase, settings

_BRIEF = settings(
    max_examples=4,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],  # shrinking would live through a thousand runs more
)
settings.register_profile("brief", _BRIEF)
settings.register_profile(
    "nightly",
    _BRIEF,
    max_examples=2000,
    stateful_step_count=50,
    derandomize=False,
    print_blob=True,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
)
