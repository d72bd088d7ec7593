"""Makes someone-else.xlsx: a workbook as another person might keep it, written by another library (openpyxl 3.1).

Run once with openpyxl installed, then opened and saved as .xlsx by LibreOffice 7.4, which adds the results of formulas.
"""

import datetime
import random

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

chance = random.Random(15)
book = Workbook()
sheet = book.active
sheet.title = "客户台账 2025"
headers = ["序号", "客户编码", "客户名称", "省份", "业务员", "销售额", "去年销售额", "毛利率", "订单数", "最近下单日期",
           "应收余额", "逾期天数", "满意度", "是否战略", "备注"]
sheet["A1"] = "某某公司客户台账"
sheet.merge_cells("A1:O1")
sheet["A1"].font = Font(name="SimHei", size=18, bold=True, color="FFFFFF")
sheet["A1"].fill = PatternFill("solid", fgColor="44546A")
sheet["A1"].alignment = Alignment(horizontal="center", vertical="center")
sheet["A2"] = "编制：销售部"
sheet["N2"] = "日期："
sheet["O2"] = datetime.date(2026, 1, 5)
sheet["O2"].number_format = 'yyyy"年"m"月"d"日"'
sheet.row_dimensions[1].height = 32
thin = Side(style="thin", color="A6A6A6")
for column, header in enumerate(headers, 1):
    cell = sheet.cell(4, column, header)
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor="FFF2CC")
    cell.border = Border(top=thin, bottom=thin, left=thin, right=thin)
    cell.alignment = Alignment(horizontal="center", wrap_text=True)
provinces = ["江苏", "浙江", "广东", "山东", "四川", "湖北"]
last = 4 + 120
for row in range(5, last + 1):
    sales = round(chance.lognormvariate(11, 1.3), 2)
    values = [row - 4, "C%05d" % (row * 7), "客户%03d 贸易行" % (row - 4), chance.choice(provinces),
              chance.choice(["张工", "李工", "王工"]), sales, round(sales * chance.uniform(0.5, 1.5), 2),
              round(chance.uniform(0.05, 0.4), 3), chance.randint(1, 60),
              datetime.date(2025, 12, 31) - datetime.timedelta(days=chance.randint(0, 500)),
              "=ROUND(F%d*0.1,2)" % row, chance.choice([0, 0, 0, 5, 40, 95]), chance.choice([None, 3, 4, 4.5, 5]),
              chance.choice([True, False]), None]
    for column, value in enumerate(values, 1):
        cell = sheet.cell(row, column, value)
        cell.border = Border(bottom=Side(style="hair", color="BFBFBF"))
    sheet.cell(row, 6).number_format = '_ "¥"* #,##0.00_ '
    sheet.cell(row, 7).number_format = '_ "¥"* #,##0.00_ '
    sheet.cell(row, 8).number_format = "0.0%"
    sheet.cell(row, 10).number_format = "yyyy/m/d"
sheet["O7"] = "'=不是公式"
sheet["O7"].quotePrefix = True
sheet["O9"] = "多行\n备注"
sheet["O9"].alignment = Alignment(wrap_text=True)
sheet["O11"].value = "官网"
sheet["O11"].hyperlink = "https://example.com/customers?id=11"
sheet["C6"].comment = Comment("去年换了老板，谨慎", "李工", width=180, height=60)
sheet["F10"].comment = Comment("含税", "财务")
total = last + 1
sheet.cell(total, 1, "合计")
for column in (6, 7, 9, 11):
    letter = "ABCDEFGHIJKLMNO"[column - 1]
    sheet.cell(total, column, "=SUM(%s5:%s%d)" % (letter, letter, last))
sheet.conditional_formatting.add("H5:H%d" % last, ColorScaleRule(start_type="min", start_color="F8696B", end_type="max", end_color="63BE7B"))
sheet.conditional_formatting.add("I5:I%d" % last, DataBarRule(start_type="min", end_type="max", color="5B9BD5"))
sheet.conditional_formatting.add("L5:L%d" % last, CellIsRule(operator="greaterThan", formula=["60"], font=Font(color="9C0006"), fill=PatternFill(bgColor="FFC7CE", fill_type="solid")))
validation = DataValidation(type="list", formula1='"江苏,浙江,广东,山东,四川,湖北"', allow_blank=True)
validation.add("D5:D%d" % last)
sheet.add_data_validation(validation)
sheet.freeze_panes = "D5"
sheet.auto_filter.ref = "A4:O%d" % last
sheet.sheet_properties.tabColor = "C55A11"
for letter, width in zip("ABCDEFGHIJKLMNO", [6, 11, 20, 8, 8, 16, 16, 9, 8, 12, 14, 9, 8, 9, 24]):
    sheet.column_dimensions[letter].width = width
sheet.column_dimensions["E"].hidden = True
sheet.print_title_rows = "4:4"
sheet.page_setup.orientation = "landscape"
sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
sheet.page_setup.fitToHeight = 0
sheet.sheet_properties.pageSetUpPr.fitToPage = True
sheet.oddFooter.center.text = "第 &P 页，共 &N 页"

overview = book.create_sheet("汇总图")
overview["A1"], overview["B1"] = "省份", "销售额"
for row, province in enumerate(provinces, 2):
    overview.cell(row, 1, province)
    overview.cell(row, 2, "=SUMIFS('客户台账 2025'!F:F,'客户台账 2025'!D:D,A%d)" % row)
chart = BarChart()
chart.title = "各省销售额"
chart.add_data(Reference(overview, min_col=2, min_row=1, max_row=7), titles_from_data=True)
chart.set_categories(Reference(overview, min_col=1, min_row=2, max_row=7))
overview.add_chart(chart, "D2")

lists = book.create_sheet("参数")
lists["A1"] = "税率"
lists["B1"] = 0.13
lists.sheet_state = "hidden"
book.defined_names["税率"] = DefinedName("税率", attr_text="参数!$B$1")
book.properties.creator = "李工"
book.properties.title = "客户台账"
book.save("someone-else.xlsx")
