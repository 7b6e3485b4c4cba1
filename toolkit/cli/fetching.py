"""Pages from the network, only when asked, within limits of time and size, and never from another scheme."""

import http.client
from time import monotonic
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from toolkit.cli.trouble import Trouble, printable
from toolkit.version import __version__

SECONDS = 20.0
_MOST_REDIRECTS = 5
_READ = 1 << 16
_HEADERS = {"User-Agent": f"dateline/{__version__}", "Accept-Encoding": "identity"}


class _Redirects(HTTPRedirectHandler):
    """Follows a few redirects, and none that leaves the two schemes."""

    max_redirections = _MOST_REDIRECTS

    def redirect_request(  # noqa: PLR0917 - the library's own signature
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: http.client.HTTPMessage, newurl: str
    ) -> Request | None:
        if urlsplit(newurl).scheme not in {"http", "https"}:
            fp.close()
            raise URLError(f"redirected to {newurl!r}, which is not fetched")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(url: str, largest: int, *, seconds: float = SECONDS) -> bytes:
    """The octets at an address.

    Args:
        url: http or https.
        largest: how many octets there may be.
        seconds: how long the whole may take.

    Raises:
        Trouble: it cannot be had within the limits; the message says why.
    """
    end = monotonic() + seconds
    parts = bytearray()
    try:
        request = Request(url, headers=_HEADERS)  # noqa: S310 - the caller has seen to the scheme
        with build_opener(_Redirects).open(request, timeout=seconds) as response:
            while part := response.read1(_READ):
                parts += part
                if len(parts) > largest:
                    raise Trouble(f"{printable(url)} is larger than {largest >> 20} MiB", "raise --max-size")
                if monotonic() > end:
                    raise TimeoutError
    except HTTPError as error:
        error.close()
        raise _cannot(url, f"{error.code} {error.reason}", "check the address") from error
    except TimeoutError as error:
        raise _cannot(url, f"not all of it came within {seconds:g} seconds", "try later") from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        raise _cannot(url, str(reason), "check the address and the network") from error
    return bytes(parts)


def _cannot(url: str, reason: str, hint: str) -> Trouble:
    return Trouble(f"cannot fetch {printable(url)}: {reason}", hint)
