"""The power roll-up as a workbook in LibreOffice Calc: reads rows of formulas, answers values and times.

One row a node; see spreadsheet.bench.ts for the columns. `calculateAll` recalculates every formula; an edit sets one
cell and reads one total back, with automatic recalculation, as somebody at the keyboard would.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

problem = json.load(sys.stdin)
profile = tempfile.mkdtemp(prefix="guscio-bench-")
pipe = f"guscio{os.getpid()}"
office = subprocess.Popen(
    [
        "soffice",
        "--headless",
        "--norestore",
        f"-env:UserInstallation=file://{profile}",
        f"--accept=pipe,name={pipe};urp;",
    ],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start")


def timed(work):
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


try:
    context = connect()
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    book = desktop.loadComponentFromURL(
        "private:factory/scalc", "_blank", 0, (PropertyValue(Name="Hidden", Value=True),)
    )
    rows = [tuple(row) for row in problem["rows"]]
    sheet = book.Sheets.getByIndex(0)
    table = sheet.getCellRangeByPosition(0, 0, len(rows[0]) - 1, len(rows) - 1)
    book.enableAutomaticCalculation(False)
    table.setFormulaArray(tuple(rows))
    book.enableAutomaticCalculation(True)
    book.calculateAll()
    column = sheet.getCellRangeByPosition(problem["answer"], 0, problem["answer"], len(rows) - 1)
    values = [row[0] for row in column.getDataArray()]
    full = [timed(book.calculateAll) for _ in range(problem["rounds"])]
    given = sheet.getCellByPosition(0, problem["edited"])
    total = sheet.getCellByPosition(problem["answer"], problem["total"])
    usual = given.Value

    def edit(value):
        given.Value = value
        return total.Value

    edits = [timed(lambda k=k: edit(usual * (1 + 0.01 * (k % 2)))) for k in range(problem["rounds"] * 2)]
    print(json.dumps({"values": values, "full_ms": full, "edit_ms": edits}))
    book.close(True)
finally:
    office.terminate()
    try:
        office.wait(10)
    except subprocess.TimeoutExpired:
        office.kill()
    shutil.rmtree(profile, ignore_errors=True)
