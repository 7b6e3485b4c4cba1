"""``dateline language-server``: findings as they arise in an editor, and safe cures as quick fixes.

The Language Server Protocol 3.17 over standard input and output. Positions there count UTF-16 units unless the
editor agrees to others; ours count code points, and are converted by the server's codec.
"""

from collections.abc import Sequence

import click
from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.workspace import PositionCodec, TextDocument

from toolkit.cli.checking import Checker
from toolkit.cli.configuration import Configuration, configuration_of
from toolkit.cli.inputs import Input
from toolkit.cli.outcome import Plan
from toolkit.diagnostics import Diagnostic, Edit, Fix, Severity
from toolkit.version import __version__

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}
_DEFAULTS = {
    "isolated": False,
    "config": None,
    "select": (),
    "extend_select": (),
    "ignore": (),
    "profile": (),
    "baseline": None,
}


@click.command(
    epilog="""\b
Examples:
  dateline language-server        (an editor starts it so, and talks to it over standard input and output)"""
)
def command() -> None:
    """Serve an editor: publish findings, offer quick fixes. Needs `pip install ".[lsp]"`."""
    server(configuration_of(_DEFAULTS)).start_io()


def server(configuration: Configuration) -> LanguageServer:
    """A server that checks what the editor opens and changes."""
    checker = Checker(Plan(settings=configuration.settings))
    serving = LanguageServer("dateline", __version__)

    @serving.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        publish(serving, checker, params.text_document.uri)

    @serving.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        publish(serving, checker, params.text_document.uri)

    @serving.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
    )
    def acted(params: types.CodeActionParams) -> list[types.CodeAction]:
        document = serving.workspace.get_text_document(params.text_document.uri)
        codec = serving.workspace.position_codec
        return actions(document, check(document, checker), params.range, codec)

    return serving


def publish(serving: LanguageServer, checker: Checker, uri: str) -> None:
    """Tell the editor what is found in a document."""
    document = serving.workspace.get_text_document(uri)
    codec = serving.workspace.position_codec
    found = [diagnostic(document, one, codec) for one in check(document, checker)]
    serving.text_document_publish_diagnostics(
        types.PublishDiagnosticsParams(uri=uri, diagnostics=found, version=document.version)
    )


def check(document: TextDocument, checker: Checker) -> Sequence[Diagnostic]:
    """What is found in a document; nothing where it is none of ours."""
    item = Input(document.path or document.uri, document.uri, named=False)
    outcome = checker.check_data(document.source.encode(errors="surrogatepass"), item)
    return outcome.result.report.diagnostics if outcome.result else ()


def diagnostic(document: TextDocument, found: Diagnostic, codec: PositionCodec) -> types.Diagnostic:
    """A finding as the protocol has it; it reaches from its place to the end of the line."""
    line = min((found.line or 1) - 1, max(len(document.lines) - 1, 0))
    text = document.lines[line].rstrip("\r\n") if document.lines else ""
    start = min((found.column or 1) - 1, len(text))
    reach = types.Range(types.Position(line, start), types.Position(line, max(len(text), start)))
    return types.Diagnostic(
        range=codec.range_to_client_units(document.lines, reach),
        message=f"{found.message}\n{found.hint}" if found.hint else found.message,
        severity=_SEVERITIES[found.severity],
        code=found.code,
        source="dateline",
    )


def actions(
    document: TextDocument, report: Sequence[Diagnostic], chosen: types.Range, codec: PositionCodec
) -> list[types.CodeAction]:
    """The cures of the findings on the chosen lines."""
    return [
        types.CodeAction(
            title=found.fix.message,
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[diagnostic(document, found, codec)],
            edit=types.WorkspaceEdit(changes={document.uri: edits(document, found.fix, codec)}),
        )
        for found in report
        if found.fix and chosen.start.line <= (found.line or 1) - 1 <= chosen.end.line
    ]


def edits(document: TextDocument, fix: Fix, codec: PositionCodec) -> list[types.TextEdit]:
    """A cure's edits of octets as edits of text."""
    data = document.source.encode(errors="surrogatepass")
    return [_edit(document, data, edit, codec) for edit in fix.edits]


def _edit(document: TextDocument, data: bytes, edit: Edit, codec: PositionCodec) -> types.TextEdit:
    reach = types.Range(_position(data, edit.start), _position(data, edit.end))
    return types.TextEdit(
        range=codec.range_to_client_units(document.lines, reach),
        new_text=edit.replacement.decode(errors="replace"),
    )


def _position(data: bytes, offset: int) -> types.Position:
    before = data[:offset]
    line = before.count(b"\n")
    return types.Position(line, len(before[before.rfind(b"\n") + 1 :].decode(errors="replace")))
