"""Calendars people subscribe to: kept in an archive, published as a site, served."""
