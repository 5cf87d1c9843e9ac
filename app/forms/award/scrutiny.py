# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scrutiny.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QDateEdit, QDoubleSpinBox, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)
class Ui_ScrutinyForm(object):
    def setupUi(self, ScrutinyForm):
        if not ScrutinyForm.objectName():
            ScrutinyForm.setObjectName(u"ScrutinyForm")
        self.column = QVBoxLayout(ScrutinyForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card3 = QFrame(ScrutinyForm)
        self.card3.setObjectName(u"card3")
        self.card3.setProperty(u"card", True)
        self.card3_column = QVBoxLayout(self.card3)
        self.card3_column.setSpacing(8)
        self.card3_column.setObjectName(u"card3_column")
        self.across5 = QHBoxLayout()
        self.across5.setSpacing(8)
        self.across5.setObjectName(u"across5")
        self.card3_title = QLabel(self.card3)
        self.card3_title.setObjectName(u"card3_title")

        self.across5.addWidget(self.card3_title)

        self.gap4 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across5.addItem(self.gap4)

        self.card3_aside = QLabel(self.card3)
        self.card3_aside.setObjectName(u"card3_aside")

        self.across5.addWidget(self.card3_aside)


        self.card3_column.addLayout(self.across5)

        self.rows6 = QFormLayout()
        self.rows6.setObjectName(u"rows6")
        self.rows6.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows6.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows6.setHorizontalSpacing(10)
        self.rows6.setVerticalSpacing(7)
        self.place_label = QLabel(self.card3)
        self.place_label.setObjectName(u"place_label")

        self.rows6.setWidget(0, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = QLineEdit(self.card3)
        self.place.setObjectName(u"place")
        self.place.setMinimumSize(QSize(0, 30))

        self.rows6.setWidget(0, QFormLayout.ItemRole.FieldRole, self.place)

        self.day_label = QLabel(self.card3)
        self.day_label.setObjectName(u"day_label")

        self.rows6.setWidget(1, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = QDateEdit(self.card3)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows6.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)

        self.originals_label = QLabel(self.card3)
        self.originals_label.setObjectName(u"originals_label")

        self.rows6.setWidget(2, QFormLayout.ItemRole.LabelRole, self.originals_label)

        self.across2 = QHBoxLayout()
        self.across2.setSpacing(8)
        self.across2.setObjectName(u"across2")
        self.originals = QSpinBox(self.card3)
        self.originals.setObjectName(u"originals")
        self.originals.setMinimumSize(QSize(0, 30))
        self.originals.setMinimum(1)
        self.originals.setMaximum(20)

        self.across2.addWidget(self.originals)

        self.waived = QCheckBox(self.card3)
        self.waived.setObjectName(u"waived")

        self.across2.addWidget(self.waived)

        self.gap1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across2.addItem(self.gap1)


        self.rows6.setLayout(2, QFormLayout.ItemRole.FieldRole, self.across2)

        self.dueNotice_label = QLabel(self.card3)
        self.dueNotice_label.setObjectName(u"dueNotice_label")

        self.rows6.setWidget(3, QFormLayout.ItemRole.LabelRole, self.dueNotice_label)

        self.dueNotice = QCheckBox(self.card3)
        self.dueNotice.setObjectName(u"dueNotice")

        self.rows6.setWidget(3, QFormLayout.ItemRole.FieldRole, self.dueNotice)

        self.heard = QCheckBox(self.card3)
        self.heard.setObjectName(u"heard")

        self.rows6.setWidget(4, QFormLayout.ItemRole.FieldRole, self.heard)

        self.reliefAnswered = QCheckBox(self.card3)
        self.reliefAnswered.setObjectName(u"reliefAnswered")

        self.rows6.setWidget(5, QFormLayout.ItemRole.FieldRole, self.reliefAnswered)

        self.prayers = QLabel(self.card3)
        self.prayers.setObjectName(u"prayers")
        self.prayers.setWordWrap(True)

        self.rows6.setWidget(6, QFormLayout.ItemRole.FieldRole, self.prayers)


        self.card3_column.addLayout(self.rows6)


        self.column.addWidget(self.card3)

        self.card12 = QFrame(ScrutinyForm)
        self.card12.setObjectName(u"card12")
        self.card12.setProperty(u"card", True)
        self.card12_column = QVBoxLayout(self.card12)
        self.card12_column.setSpacing(8)
        self.card12_column.setObjectName(u"card12_column")
        self.across14 = QHBoxLayout()
        self.across14.setSpacing(8)
        self.across14.setObjectName(u"across14")
        self.card12_title = QLabel(self.card12)
        self.card12_title.setObjectName(u"card12_title")

        self.across14.addWidget(self.card12_title)

        self.gap13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across14.addItem(self.gap13)

        self.card12_aside = QLabel(self.card12)
        self.card12_aside.setObjectName(u"card12_aside")

        self.across14.addWidget(self.card12_aside)


        self.card12_column.addLayout(self.across14)

        self.rows15 = QFormLayout()
        self.rows15.setObjectName(u"rows15")
        self.rows15.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows15.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows15.setHorizontalSpacing(10)
        self.rows15.setVerticalSpacing(7)
        self.heads = QTableWidget(self.card12)
        if (self.heads.columnCount() < 6):
            self.heads.setColumnCount(6)
        __qtablewidgetitem = QTableWidgetItem()
        self.heads.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.heads.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.heads.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.heads.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.heads.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.heads.setHorizontalHeaderItem(5, __qtablewidgetitem5)
        self.heads.setObjectName(u"heads")
        self.heads.setMinimumSize(QSize(0, 170))
        self.heads.setMaximumSize(QSize(16777215, 240))
        self.heads.setProperty(u"framed", True)
        self.heads.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.heads.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.heads.setShowGrid(False)
        self.heads.setWordWrap(False)
        self.heads.setTabKeyNavigation(False)
        self.heads.verticalHeader().setVisible(False)

        self.rows15.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.heads)

        self.across8 = QHBoxLayout()
        self.across8.setSpacing(8)
        self.across8.setObjectName(u"across8")
        self.heads_add = QPushButton(self.card12)
        self.heads_add.setObjectName(u"heads_add")
        self.heads_add.setAutoDefault(False)

        self.across8.addWidget(self.heads_add)

        self.heads_remove = QPushButton(self.card12)
        self.heads_remove.setObjectName(u"heads_remove")
        self.heads_remove.setAutoDefault(False)

        self.across8.addWidget(self.heads_remove)

        self.gap7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across8.addItem(self.gap7)

        self.heads_sum = QLabel(self.card12)
        self.heads_sum.setObjectName(u"heads_sum")
        self.heads_sum.setWordWrap(True)

        self.across8.addWidget(self.heads_sum)


        self.rows15.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across8)

        self.total_label = QLabel(self.card12)
        self.total_label.setObjectName(u"total_label")

        self.rows15.setWidget(2, QFormLayout.ItemRole.LabelRole, self.total_label)

        self.across9 = QHBoxLayout()
        self.across9.setSpacing(8)
        self.across9.setObjectName(u"across9")
        self.total = QLineEdit(self.card12)
        self.total.setObjectName(u"total")
        self.total.setMinimumSize(QSize(0, 30))

        self.across9.addWidget(self.total)

        self.currency_label = QLabel(self.card12)
        self.currency_label.setObjectName(u"currency_label")

        self.across9.addWidget(self.currency_label)

        self.currency = QComboBox(self.card12)
        self.currency.addItem("")
        self.currency.addItem("")
        self.currency.addItem("")
        self.currency.addItem("")
        self.currency.addItem("")
        self.currency.addItem("")
        self.currency.addItem("")
        self.currency.setObjectName(u"currency")
        self.currency.setMinimumSize(QSize(0, 30))
        self.currency.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currency.setMinimumContentsLength(5)
        self.currency.setEditable(True)

        self.across9.addWidget(self.currency)

        self.across9.setStretch(0, 1)

        self.rows15.setLayout(2, QFormLayout.ItemRole.FieldRole, self.across9)

        self.withInterest_label = QLabel(self.card12)
        self.withInterest_label.setObjectName(u"withInterest_label")

        self.rows15.setWidget(3, QFormLayout.ItemRole.LabelRole, self.withInterest_label)

        self.across11 = QHBoxLayout()
        self.across11.setSpacing(8)
        self.across11.setObjectName(u"across11")
        self.withInterest = QCheckBox(self.card12)
        self.withInterest.setObjectName(u"withInterest")

        self.across11.addWidget(self.withInterest)

        self.rate_label = QLabel(self.card12)
        self.rate_label.setObjectName(u"rate_label")

        self.across11.addWidget(self.rate_label)

        self.rate = QDoubleSpinBox(self.card12)
        self.rate.setObjectName(u"rate")
        self.rate.setMinimumSize(QSize(0, 30))
        self.rate.setMaximum(99.989999999999995)
        self.rate.setSingleStep(0.250000000000000)

        self.across11.addWidget(self.rate)

        self.basis_label = QLabel(self.card12)
        self.basis_label.setObjectName(u"basis_label")

        self.across11.addWidget(self.basis_label)

        self.basis = QComboBox(self.card12)
        self.basis.addItem("")
        self.basis.addItem("")
        self.basis.setObjectName(u"basis")
        self.basis.setMinimumSize(QSize(0, 30))
        self.basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.basis.setMinimumContentsLength(4)

        self.across11.addWidget(self.basis)

        self.gap10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across11.addItem(self.gap10)


        self.rows15.setLayout(3, QFormLayout.ItemRole.FieldRole, self.across11)

        self.interestFrom_label = QLabel(self.card12)
        self.interestFrom_label.setObjectName(u"interestFrom_label")

        self.rows15.setWidget(4, QFormLayout.ItemRole.LabelRole, self.interestFrom_label)

        self.interestFrom = QDateEdit(self.card12)
        self.interestFrom.setObjectName(u"interestFrom")
        self.interestFrom.setMinimumSize(QSize(0, 30))
        self.interestFrom.setCalendarPopup(True)

        self.rows15.setWidget(4, QFormLayout.ItemRole.FieldRole, self.interestFrom)

        self.interestSum = QLabel(self.card12)
        self.interestSum.setObjectName(u"interestSum")
        self.interestSum.setWordWrap(True)

        self.rows15.setWidget(5, QFormLayout.ItemRole.FieldRole, self.interestSum)


        self.card12_column.addLayout(self.rows15)


        self.column.addWidget(self.card12)

        self.card18 = QFrame(ScrutinyForm)
        self.card18.setObjectName(u"card18")
        self.card18.setProperty(u"card", True)
        self.card18_column = QVBoxLayout(self.card18)
        self.card18_column.setSpacing(8)
        self.card18_column.setObjectName(u"card18_column")
        self.across20 = QHBoxLayout()
        self.across20.setSpacing(8)
        self.across20.setObjectName(u"across20")
        self.card18_title = QLabel(self.card18)
        self.card18_title.setObjectName(u"card18_title")

        self.across20.addWidget(self.card18_title)

        self.gap19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across20.addItem(self.gap19)

        self.card18_aside = QLabel(self.card18)
        self.card18_aside.setObjectName(u"card18_aside")

        self.across20.addWidget(self.card18_aside)


        self.card18_column.addLayout(self.across20)

        self.rows21 = QFormLayout()
        self.rows21.setObjectName(u"rows21")
        self.rows21.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows21.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows21.setHorizontalSpacing(10)
        self.rows21.setVerticalSpacing(7)
        self.costs = QTableWidget(self.card18)
        if (self.costs.columnCount() < 3):
            self.costs.setColumnCount(3)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.costs.setHorizontalHeaderItem(0, __qtablewidgetitem6)
        __qtablewidgetitem7 = QTableWidgetItem()
        self.costs.setHorizontalHeaderItem(1, __qtablewidgetitem7)
        __qtablewidgetitem8 = QTableWidgetItem()
        self.costs.setHorizontalHeaderItem(2, __qtablewidgetitem8)
        self.costs.setObjectName(u"costs")
        self.costs.setMinimumSize(QSize(0, 150))
        self.costs.setMaximumSize(QSize(16777215, 220))
        self.costs.setProperty(u"framed", True)
        self.costs.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.costs.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.costs.setShowGrid(False)
        self.costs.setWordWrap(False)
        self.costs.setTabKeyNavigation(False)
        self.costs.verticalHeader().setVisible(False)

        self.rows21.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.costs)

        self.across17 = QHBoxLayout()
        self.across17.setSpacing(8)
        self.across17.setObjectName(u"across17")
        self.costs_add = QPushButton(self.card18)
        self.costs_add.setObjectName(u"costs_add")
        self.costs_add.setAutoDefault(False)

        self.across17.addWidget(self.costs_add)

        self.costs_remove = QPushButton(self.card18)
        self.costs_remove.setObjectName(u"costs_remove")
        self.costs_remove.setAutoDefault(False)

        self.across17.addWidget(self.costs_remove)

        self.gap16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across17.addItem(self.gap16)

        self.costs_sum = QLabel(self.card18)
        self.costs_sum.setObjectName(u"costs_sum")
        self.costs_sum.setWordWrap(True)

        self.across17.addWidget(self.costs_sum)


        self.rows21.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across17)

        self.costsTotal_label = QLabel(self.card18)
        self.costsTotal_label.setObjectName(u"costsTotal_label")

        self.rows21.setWidget(2, QFormLayout.ItemRole.LabelRole, self.costsTotal_label)

        self.costsTotal = QLineEdit(self.card18)
        self.costsTotal.setObjectName(u"costsTotal")
        self.costsTotal.setMinimumSize(QSize(0, 30))

        self.rows21.setWidget(2, QFormLayout.ItemRole.FieldRole, self.costsTotal)


        self.card18_column.addLayout(self.rows21)


        self.column.addWidget(self.card18)

        self.card22 = QFrame(ScrutinyForm)
        self.card22.setObjectName(u"card22")
        self.card22.setProperty(u"card", True)
        self.card22_column = QVBoxLayout(self.card22)
        self.card22_column.setSpacing(8)
        self.card22_column.setObjectName(u"card22_column")
        self.across24 = QHBoxLayout()
        self.across24.setSpacing(8)
        self.across24.setObjectName(u"across24")
        self.card22_title = QLabel(self.card22)
        self.card22_title.setObjectName(u"card22_title")

        self.across24.addWidget(self.card22_title)

        self.gap23 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across24.addItem(self.gap23)

        self.card22_aside = QLabel(self.card22)
        self.card22_aside.setObjectName(u"card22_aside")

        self.across24.addWidget(self.card22_aside)


        self.card22_column.addLayout(self.across24)

        self.rows25 = QFormLayout()
        self.rows25.setObjectName(u"rows25")
        self.rows25.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows25.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows25.setHorizontalSpacing(10)
        self.rows25.setVerticalSpacing(7)
        self.signers = QTableWidget(self.card22)
        if (self.signers.columnCount() < 3):
            self.signers.setColumnCount(3)
        __qtablewidgetitem9 = QTableWidgetItem()
        self.signers.setHorizontalHeaderItem(0, __qtablewidgetitem9)
        __qtablewidgetitem10 = QTableWidgetItem()
        self.signers.setHorizontalHeaderItem(1, __qtablewidgetitem10)
        __qtablewidgetitem11 = QTableWidgetItem()
        self.signers.setHorizontalHeaderItem(2, __qtablewidgetitem11)
        self.signers.setObjectName(u"signers")
        self.signers.setMinimumSize(QSize(0, 136))
        self.signers.setMaximumSize(QSize(16777215, 160))
        self.signers.setProperty(u"framed", True)
        self.signers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.signers.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.signers.setShowGrid(False)
        self.signers.setWordWrap(False)
        self.signers.setTabKeyNavigation(False)
        self.signers.verticalHeader().setVisible(False)

        self.rows25.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.signers)

        self.remarks_label = QLabel(self.card22)
        self.remarks_label.setObjectName(u"remarks_label")

        self.rows25.setWidget(1, QFormLayout.ItemRole.LabelRole, self.remarks_label)

        self.remarks = QPlainTextEdit(self.card22)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setMinimumSize(QSize(0, 56))
        self.remarks.setMaximumSize(QSize(16777215, 80))
        self.remarks.setTabChangesFocus(True)

        self.rows25.setWidget(1, QFormLayout.ItemRole.FieldRole, self.remarks)


        self.card22_column.addLayout(self.rows25)


        self.column.addWidget(self.card22)

        self.card26 = QFrame(ScrutinyForm)
        self.card26.setObjectName(u"card26")
        self.card26.setProperty(u"card", True)
        self.card26_column = QVBoxLayout(self.card26)
        self.card26_column.setSpacing(8)
        self.card26_column.setObjectName(u"card26_column")
        self.across28 = QHBoxLayout()
        self.across28.setSpacing(8)
        self.across28.setObjectName(u"across28")
        self.card26_title = QLabel(self.card26)
        self.card26_title.setObjectName(u"card26_title")

        self.across28.addWidget(self.card26_title)

        self.gap27 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across28.addItem(self.gap27)

        self.card26_aside = QLabel(self.card26)
        self.card26_aside.setObjectName(u"card26_aside")

        self.across28.addWidget(self.card26_aside)


        self.card26_column.addLayout(self.across28)

        self.rows29 = QFormLayout()
        self.rows29.setObjectName(u"rows29")
        self.rows29.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows29.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows29.setHorizontalSpacing(10)
        self.rows29.setVerticalSpacing(7)
        self.scrutinyPlace = QVBoxLayout()
        self.scrutinyPlace.setSpacing(6)
        self.scrutinyPlace.setObjectName(u"scrutinyPlace")

        self.rows29.setLayout(0, QFormLayout.ItemRole.SpanningRole, self.scrutinyPlace)


        self.card26_column.addLayout(self.rows29)


        self.column.addWidget(self.card26)

#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place)
        self.day_label.setBuddy(self.day)
        self.originals_label.setBuddy(self.originals)
        self.dueNotice_label.setBuddy(self.dueNotice)
        self.card12_title.setBuddy(self.heads)
        self.total_label.setBuddy(self.total)
        self.currency_label.setBuddy(self.currency)
        self.withInterest_label.setBuddy(self.withInterest)
        self.rate_label.setBuddy(self.rate)
        self.basis_label.setBuddy(self.basis)
        self.interestFrom_label.setBuddy(self.interestFrom)
        self.card18_title.setBuddy(self.costs)
        self.costsTotal_label.setBuddy(self.costsTotal)
        self.card22_title.setBuddy(self.signers)
        self.remarks_label.setBuddy(self.remarks)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ScrutinyForm)

        QMetaObject.connectSlotsByName(ScrutinyForm)
    # setupUi

    def retranslateUi(self, ScrutinyForm):
        self.card3_title.setText(QCoreApplication.translate("ScrutinyForm", u"1  Place, date, originals", None))
        self.card3_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card3_aside.setText(QCoreApplication.translate("ScrutinyForm", u"Article 34(4) and (6)", None))
        self.card3_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        self.place_label.setText(QCoreApplication.translate("ScrutinyForm", u"P&lace of arbitration", None))
#if QT_CONFIG(tooltip)
        self.place.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 34(4) and Article 18: the seat, not where the members met or signed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.place.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 34(4) and Article 18: the seat, not where the members met or signed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Place of arbitration", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("ScrutinyForm", u"Da&te of the award", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 34(4): the day on which the award is made, after the hearings were closed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 34(4): the day on which the award is made, after the hearings were closed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Date of the award", None))
#endif // QT_CONFIG(accessibility)
        self.originals_label.setText(QCoreApplication.translate("ScrutinyForm", u"&Originals", None))
#if QT_CONFIG(tooltip)
        self.originals.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 34(6): one for each party and one for the Registry.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.originals.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 34(6): one for each party and one for the Registry.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.originals.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Originals", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.waived.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 34(3): the parties agreed that no reasons are to be given; the agreement stands in the award.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.waived.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 34(3): the parties agreed that no reasons are to be given; the agreement stands in the award.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.waived.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Reasons waived", None))
#endif // QT_CONFIG(accessibility)
        self.waived.setText(QCoreApplication.translate("ScrutinyForm", u"The parties waived reaso&ns", None))
        self.dueNotice_label.setText(QCoreApplication.translate("ScrutinyForm", u"Recited in the award", None))
#if QT_CONFIG(tooltip)
        self.dueNotice.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 17(1): the award says that each party had due notice of every step.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.dueNotice.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 17(1): the award says that each party had due notice of every step.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.dueNotice.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Due notice recited", None))
#endif // QT_CONFIG(accessibility)
        self.dueNotice.setText(QCoreApplication.translate("ScrutinyForm", u"&Due notice to each party", None))
#if QT_CONFIG(tooltip)
        self.heard.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 17(1): the award says that each party could present its case.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heard.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 17(1): the award says that each party could present its case.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heard.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Opportunity recited", None))
#endif // QT_CONFIG(accessibility)
        self.heard.setText(QCoreApplication.translate("ScrutinyForm", u"Op&portunity to present the case", None))
#if QT_CONFIG(tooltip)
        self.reliefAnswered.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 34: every prayer for relief was compared with the operative part and finds its answer there.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reliefAnswered.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 34: every prayer for relief was compared with the operative part and finds its answer there.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reliefAnswered.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Each prayer answered", None))
#endif // QT_CONFIG(accessibility)
        self.reliefAnswered.setText(QCoreApplication.translate("ScrutinyForm", u"&Each prayer for relief has its answer in the operative part", None))
        self.prayers.setText("")
        self.prayers.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        self.card12_title.setText(QCoreApplication.translate("ScrutinyForm", u"2  Compensation", None))
        self.card12_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card12_aside.setText(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Articles 36 and 38", None))
        self.card12_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        ___qtablewidgetitem = self.heads.horizontalHeaderItem(1)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ScrutinyForm", u"Head", None))
        ___qtablewidgetitem1 = self.heads.horizontalHeaderItem(2)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ScrutinyForm", u"Claimed", None))
        ___qtablewidgetitem2 = self.heads.horizontalHeaderItem(3)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("ScrutinyForm", u"Proved", None))
        ___qtablewidgetitem3 = self.heads.horizontalHeaderItem(4)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("ScrutinyForm", u"Awarded", None))
        ___qtablewidgetitem4 = self.heads.horizontalHeaderItem(5)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("ScrutinyForm", u"Reason", None))
#if QT_CONFIG(tooltip)
        self.heads.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: one line for each head; no head above what was claimed or proved; a reason where less than claimed is awarded.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heads.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: one line for each head; no head above what was claimed or proved; a reason where less than claimed is awarded.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heads.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Heads of compensation", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.heads_add.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: adds a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heads_add.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: adds a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heads_add.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Add head", None))
#endif // QT_CONFIG(accessibility)
        self.heads_add.setText(QCoreApplication.translate("ScrutinyForm", u"Add head", None))
#if QT_CONFIG(tooltip)
        self.heads_remove.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: removes the chosen line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.heads_remove.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: removes the chosen line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.heads_remove.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Remove head", None))
#endif // QT_CONFIG(accessibility)
        self.heads_remove.setText(QCoreApplication.translate("ScrutinyForm", u"Remove head", None))
        self.heads_sum.setText("")
        self.heads_sum.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        self.total_label.setText(QCoreApplication.translate("ScrutinyForm", u"&Total awarded", None))
#if QT_CONFIG(tooltip)
        self.total.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: as the operative part states it; the heads must add up to it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.total.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: as the operative part states it; the heads must add up to it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.total.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Total awarded", None))
#endif // QT_CONFIG(accessibility)
        self.total.setPlaceholderText(QCoreApplication.translate("ScrutinyForm", u"31,400,000.00", None))
        self.currency_label.setText(QCoreApplication.translate("ScrutinyForm", u"C&urrency", None))
        self.currency.setItemText(0, QCoreApplication.translate("ScrutinyForm", u"EUR", None))
        self.currency.setItemText(1, QCoreApplication.translate("ScrutinyForm", u"USD", None))
        self.currency.setItemText(2, QCoreApplication.translate("ScrutinyForm", u"GBP", None))
        self.currency.setItemText(3, QCoreApplication.translate("ScrutinyForm", u"CHF", None))
        self.currency.setItemText(4, QCoreApplication.translate("ScrutinyForm", u"JPY", None))
        self.currency.setItemText(5, QCoreApplication.translate("ScrutinyForm", u"CNY", None))
        self.currency.setItemText(6, QCoreApplication.translate("ScrutinyForm", u"AED", None))

#if QT_CONFIG(tooltip)
        self.currency.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: three letters, such as EUR.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.currency.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 36: three letters, such as EUR.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.currency.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Currency", None))
#endif // QT_CONFIG(accessibility)
        self.withInterest_label.setText(QCoreApplication.translate("ScrutinyForm", u"&Interest", None))
#if QT_CONFIG(tooltip)
        self.withInterest.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: interest is awarded, simple, on the total.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.withInterest.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: interest is awarded, simple, on the total.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.withInterest.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Interest awarded", None))
#endif // QT_CONFIG(accessibility)
        self.withInterest.setText(QCoreApplication.translate("ScrutinyForm", u"a&warded", None))
        self.rate_label.setText(QCoreApplication.translate("ScrutinyForm", u"per &cent", None))
#if QT_CONFIG(tooltip)
        self.rate.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: simple, per cent a year.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.rate.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: simple, per cent a year.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.rate.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Rate of interest", None))
#endif // QT_CONFIG(accessibility)
        self.basis_label.setText(QCoreApplication.translate("ScrutinyForm", u"on &year of", None))
        self.basis.setItemText(0, QCoreApplication.translate("ScrutinyForm", u"365", None))
        self.basis.setItemText(1, QCoreApplication.translate("ScrutinyForm", u"360", None))

#if QT_CONFIG(tooltip)
        self.basis.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: the days a year of interest has.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.basis.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: the days a year of interest has.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Days of the year", None))
#endif // QT_CONFIG(accessibility)
        self.interestFrom_label.setText(QCoreApplication.translate("ScrutinyForm", u"Interest &from", None))
#if QT_CONFIG(tooltip)
        self.interestFrom.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: the first day of interest.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.interestFrom.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: the first day of interest.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.interestFrom.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Interest from", None))
#endif // QT_CONFIG(accessibility)
        self.interestSum.setText("")
        self.interestSum.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        self.card18_title.setText(QCoreApplication.translate("ScrutinyForm", u"3  Costs", None))
        self.card18_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card18_aside.setText(QCoreApplication.translate("ScrutinyForm", u"Article 40(2)", None))
        self.card18_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        ___qtablewidgetitem5 = self.costs.horizontalHeaderItem(1)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("ScrutinyForm", u"Head of Article 40(2)", None))
        ___qtablewidgetitem6 = self.costs.horizontalHeaderItem(2)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("ScrutinyForm", u"Amount", None))
#if QT_CONFIG(tooltip)
        self.costs.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 40(2): the closed heads (a) to (f); fees are stated separately for each arbitrator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.costs.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 40(2): the closed heads (a) to (f); fees are stated separately for each arbitrator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.costs.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Heads of costs", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.costs_add.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 40(2): adds a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.costs_add.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 40(2): adds a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.costs_add.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Add cost", None))
#endif // QT_CONFIG(accessibility)
        self.costs_add.setText(QCoreApplication.translate("ScrutinyForm", u"Add cost", None))
#if QT_CONFIG(tooltip)
        self.costs_remove.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 40(2): removes the chosen line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.costs_remove.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 40(2): removes the chosen line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.costs_remove.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Remove cost", None))
#endif // QT_CONFIG(accessibility)
        self.costs_remove.setText(QCoreApplication.translate("ScrutinyForm", u"Remove cost", None))
        self.costs_sum.setText("")
        self.costs_sum.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        self.costsTotal_label.setText(QCoreApplication.translate("ScrutinyForm", u"Total of c&osts", None))
#if QT_CONFIG(tooltip)
        self.costsTotal.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 40(2): as the operative part states it; the heads must add up to it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.costsTotal.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 40(2): as the operative part states it; the heads must add up to it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.costsTotal.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Total of costs", None))
#endif // QT_CONFIG(accessibility)
        self.costsTotal.setPlaceholderText(QCoreApplication.translate("ScrutinyForm", u"701,600.00", None))
        self.card22_title.setText(QCoreApplication.translate("ScrutinyForm", u"4  Signatures and remarks", None))
        self.card22_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card22_aside.setText(QCoreApplication.translate("ScrutinyForm", u"Article 34(4)", None))
        self.card22_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        ___qtablewidgetitem7 = self.signers.horizontalHeaderItem(0)
        ___qtablewidgetitem7.setText(QCoreApplication.translate("ScrutinyForm", u"Member", None))
        ___qtablewidgetitem8 = self.signers.horizontalHeaderItem(1)
        ___qtablewidgetitem8.setText(QCoreApplication.translate("ScrutinyForm", u"Office", None))
        ___qtablewidgetitem9 = self.signers.horizontalHeaderItem(2)
        ___qtablewidgetitem9.setText(QCoreApplication.translate("ScrutinyForm", u"Reason if the signature will be missing", None))
#if QT_CONFIG(tooltip)
        self.signers.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 34(4): in the order of signing, the presiding arbitrator last; where a signature will be missing, the reason.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.signers.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 34(4): in the order of signing, the presiding arbitrator last; where a signature will be missing, the reason.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.signers.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Members who sign", None))
#endif // QT_CONFIG(accessibility)
        self.remarks_label.setText(QCoreApplication.translate("ScrutinyForm", u"Re&marks", None))
#if QT_CONFIG(tooltip)
        self.remarks.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Registry practice: one remark on each line, as sent to the presiding arbitrator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.remarks.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Registry practice: one remark on each line, as sent to the presiding arbitrator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.remarks.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Remarks of the scrutiny", None))
#endif // QT_CONFIG(accessibility)
        self.card26_title.setText(QCoreApplication.translate("ScrutinyForm", u"Scrutiny", None))
        self.card26_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card26_aside.setText(QCoreApplication.translate("ScrutinyForm", u"as it stands now", None))
        self.card26_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        pass
    # retranslateUi

