"""What all tests share: a loaded machine is no failure."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "dateline", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
settings.load_profile("dateline")
