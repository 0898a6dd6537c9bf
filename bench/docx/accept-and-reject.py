"""Accepts, and then rejects, all changes of documents in a LibreOffice that listens on a pipe. Each line of the standard
input names a document and where its two outcomes go; each line of the output says which is done."""

import sys
import time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def value(name, content):
    one = PropertyValue()
    one.Name, one.Value = name, content
    return one


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def main():
    context = connect(sys.argv[1])
    make = context.ServiceManager.createInstanceWithContext
    desktop = make("com.sun.star.frame.Desktop", context)
    dispatcher = make("com.sun.star.frame.DispatchHelper", context)
    for line in sys.stdin:
        source, *outcomes = line.rstrip("\n").split("\t")
        for command, outcome in zip(("AcceptAllTrackedChanges", "RejectAllTrackedChanges"), outcomes):
            document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (value("Hidden", True),))
            frame = document.getCurrentController().getFrame()
            dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, ())
            document.storeToURL(f"file://{outcome}", (value("FilterName", "MS Word 2007 XML"),))
            document.close(True)
        print(source, flush=True)
    desktop.terminate()


main()
