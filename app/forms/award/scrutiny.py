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
        self.card4 = QFrame(ScrutinyForm)
        self.card4.setObjectName(u"card4")
        self.card4.setProperty(u"card", True)
        self.card4_column = QVBoxLayout(self.card4)
        self.card4_column.setSpacing(8)
        self.card4_column.setObjectName(u"card4_column")
        self.across6 = QHBoxLayout()
        self.across6.setSpacing(8)
        self.across6.setObjectName(u"across6")
        self.card4_title = QLabel(self.card4)
        self.card4_title.setObjectName(u"card4_title")

        self.across6.addWidget(self.card4_title)

        self.gap5 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across6.addItem(self.gap5)

        self.card4_aside = QLabel(self.card4)
        self.card4_aside.setObjectName(u"card4_aside")

        self.across6.addWidget(self.card4_aside)


        self.card4_column.addLayout(self.across6)

        self.rows7 = QFormLayout()
        self.rows7.setObjectName(u"rows7")
        self.rows7.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows7.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows7.setHorizontalSpacing(10)
        self.rows7.setVerticalSpacing(7)
        self.place_label = QLabel(self.card4)
        self.place_label.setObjectName(u"place_label")

        self.rows7.setWidget(0, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.across1 = QHBoxLayout()
        self.across1.setSpacing(8)
        self.across1.setObjectName(u"across1")
        self.place = QLineEdit(self.card4)
        self.place.setObjectName(u"place")
        self.place.setMinimumSize(QSize(0, 30))

        self.across1.addWidget(self.place)

        self.day_label = QLabel(self.card4)
        self.day_label.setObjectName(u"day_label")

        self.across1.addWidget(self.day_label)

        self.day = QDateEdit(self.card4)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.across1.addWidget(self.day)

        self.across1.setStretch(0, 1)

        self.rows7.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across1)

        self.originals_label = QLabel(self.card4)
        self.originals_label.setObjectName(u"originals_label")

        self.rows7.setWidget(1, QFormLayout.ItemRole.LabelRole, self.originals_label)

        self.across3 = QHBoxLayout()
        self.across3.setSpacing(8)
        self.across3.setObjectName(u"across3")
        self.originals = QSpinBox(self.card4)
        self.originals.setObjectName(u"originals")
        self.originals.setMinimumSize(QSize(0, 30))
        self.originals.setMinimum(1)
        self.originals.setMaximum(20)

        self.across3.addWidget(self.originals)

        self.waived = QCheckBox(self.card4)
        self.waived.setObjectName(u"waived")

        self.across3.addWidget(self.waived)

        self.gap2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across3.addItem(self.gap2)


        self.rows7.setLayout(1, QFormLayout.ItemRole.FieldRole, self.across3)

        self.dueNotice_label = QLabel(self.card4)
        self.dueNotice_label.setObjectName(u"dueNotice_label")

        self.rows7.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dueNotice_label)

        self.dueNotice = QCheckBox(self.card4)
        self.dueNotice.setObjectName(u"dueNotice")

        self.rows7.setWidget(2, QFormLayout.ItemRole.FieldRole, self.dueNotice)

        self.heard = QCheckBox(self.card4)
        self.heard.setObjectName(u"heard")

        self.rows7.setWidget(3, QFormLayout.ItemRole.FieldRole, self.heard)

        self.reliefAnswered = QCheckBox(self.card4)
        self.reliefAnswered.setObjectName(u"reliefAnswered")

        self.rows7.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reliefAnswered)

        self.prayers = QLabel(self.card4)
        self.prayers.setObjectName(u"prayers")
        self.prayers.setWordWrap(True)

        self.rows7.setWidget(5, QFormLayout.ItemRole.FieldRole, self.prayers)


        self.card4_column.addLayout(self.rows7)


        self.column.addWidget(self.card4)

        self.card13 = QFrame(ScrutinyForm)
        self.card13.setObjectName(u"card13")
        self.card13.setProperty(u"card", True)
        self.card13_column = QVBoxLayout(self.card13)
        self.card13_column.setSpacing(8)
        self.card13_column.setObjectName(u"card13_column")
        self.across15 = QHBoxLayout()
        self.across15.setSpacing(8)
        self.across15.setObjectName(u"across15")
        self.card13_title = QLabel(self.card13)
        self.card13_title.setObjectName(u"card13_title")

        self.across15.addWidget(self.card13_title)

        self.gap14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across15.addItem(self.gap14)

        self.card13_aside = QLabel(self.card13)
        self.card13_aside.setObjectName(u"card13_aside")

        self.across15.addWidget(self.card13_aside)


        self.card13_column.addLayout(self.across15)

        self.rows16 = QFormLayout()
        self.rows16.setObjectName(u"rows16")
        self.rows16.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows16.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows16.setHorizontalSpacing(10)
        self.rows16.setVerticalSpacing(7)
        self.heads = QTableWidget(self.card13)
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
        self.heads.setMinimumSize(QSize(0, 150))
        self.heads.setMaximumSize(QSize(16777215, 220))
        self.heads.setProperty(u"framed", True)
        self.heads.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.heads.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.heads.setShowGrid(False)
        self.heads.setWordWrap(False)
        self.heads.setTabKeyNavigation(False)
        self.heads.verticalHeader().setVisible(False)

        self.rows16.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.heads)

        self.across9 = QHBoxLayout()
        self.across9.setSpacing(8)
        self.across9.setObjectName(u"across9")
        self.heads_add = QPushButton(self.card13)
        self.heads_add.setObjectName(u"heads_add")
        self.heads_add.setAutoDefault(False)

        self.across9.addWidget(self.heads_add)

        self.heads_remove = QPushButton(self.card13)
        self.heads_remove.setObjectName(u"heads_remove")
        self.heads_remove.setAutoDefault(False)

        self.across9.addWidget(self.heads_remove)

        self.gap8 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across9.addItem(self.gap8)

        self.heads_sum = QLabel(self.card13)
        self.heads_sum.setObjectName(u"heads_sum")
        self.heads_sum.setWordWrap(True)

        self.across9.addWidget(self.heads_sum)


        self.rows16.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across9)

        self.total_label = QLabel(self.card13)
        self.total_label.setObjectName(u"total_label")

        self.rows16.setWidget(2, QFormLayout.ItemRole.LabelRole, self.total_label)

        self.across10 = QHBoxLayout()
        self.across10.setSpacing(8)
        self.across10.setObjectName(u"across10")
        self.total = QLineEdit(self.card13)
        self.total.setObjectName(u"total")
        self.total.setMinimumSize(QSize(0, 30))

        self.across10.addWidget(self.total)

        self.currency_label = QLabel(self.card13)
        self.currency_label.setObjectName(u"currency_label")

        self.across10.addWidget(self.currency_label)

        self.currency = QComboBox(self.card13)
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

        self.across10.addWidget(self.currency)

        self.across10.setStretch(0, 1)

        self.rows16.setLayout(2, QFormLayout.ItemRole.FieldRole, self.across10)

        self.withInterest_label = QLabel(self.card13)
        self.withInterest_label.setObjectName(u"withInterest_label")

        self.rows16.setWidget(3, QFormLayout.ItemRole.LabelRole, self.withInterest_label)

        self.across12 = QHBoxLayout()
        self.across12.setSpacing(8)
        self.across12.setObjectName(u"across12")
        self.withInterest = QCheckBox(self.card13)
        self.withInterest.setObjectName(u"withInterest")

        self.across12.addWidget(self.withInterest)

        self.rate = QDoubleSpinBox(self.card13)
        self.rate.setObjectName(u"rate")
        self.rate.setMinimumSize(QSize(0, 30))
        self.rate.setMaximum(99.989999999999995)
        self.rate.setSingleStep(0.250000000000000)

        self.across12.addWidget(self.rate)

        self.interestFrom_label = QLabel(self.card13)
        self.interestFrom_label.setObjectName(u"interestFrom_label")

        self.across12.addWidget(self.interestFrom_label)

        self.interestFrom = QDateEdit(self.card13)
        self.interestFrom.setObjectName(u"interestFrom")
        self.interestFrom.setMinimumSize(QSize(0, 30))
        self.interestFrom.setCalendarPopup(True)

        self.across12.addWidget(self.interestFrom)

        self.basis_label = QLabel(self.card13)
        self.basis_label.setObjectName(u"basis_label")

        self.across12.addWidget(self.basis_label)

        self.basis = QComboBox(self.card13)
        self.basis.addItem("")
        self.basis.addItem("")
        self.basis.setObjectName(u"basis")
        self.basis.setMinimumSize(QSize(0, 30))
        self.basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.basis.setMinimumContentsLength(4)

        self.across12.addWidget(self.basis)

        self.gap11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across12.addItem(self.gap11)


        self.rows16.setLayout(3, QFormLayout.ItemRole.FieldRole, self.across12)

        self.interestSum = QLabel(self.card13)
        self.interestSum.setObjectName(u"interestSum")
        self.interestSum.setWordWrap(True)

        self.rows16.setWidget(4, QFormLayout.ItemRole.FieldRole, self.interestSum)


        self.card13_column.addLayout(self.rows16)


        self.column.addWidget(self.card13)

        self.card19 = QFrame(ScrutinyForm)
        self.card19.setObjectName(u"card19")
        self.card19.setProperty(u"card", True)
        self.card19_column = QVBoxLayout(self.card19)
        self.card19_column.setSpacing(8)
        self.card19_column.setObjectName(u"card19_column")
        self.across21 = QHBoxLayout()
        self.across21.setSpacing(8)
        self.across21.setObjectName(u"across21")
        self.card19_title = QLabel(self.card19)
        self.card19_title.setObjectName(u"card19_title")

        self.across21.addWidget(self.card19_title)

        self.gap20 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across21.addItem(self.gap20)

        self.card19_aside = QLabel(self.card19)
        self.card19_aside.setObjectName(u"card19_aside")

        self.across21.addWidget(self.card19_aside)


        self.card19_column.addLayout(self.across21)

        self.rows22 = QFormLayout()
        self.rows22.setObjectName(u"rows22")
        self.rows22.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows22.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows22.setHorizontalSpacing(10)
        self.rows22.setVerticalSpacing(7)
        self.costs = QTableWidget(self.card19)
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

        self.rows22.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.costs)

        self.across18 = QHBoxLayout()
        self.across18.setSpacing(8)
        self.across18.setObjectName(u"across18")
        self.costs_add = QPushButton(self.card19)
        self.costs_add.setObjectName(u"costs_add")
        self.costs_add.setAutoDefault(False)

        self.across18.addWidget(self.costs_add)

        self.costs_remove = QPushButton(self.card19)
        self.costs_remove.setObjectName(u"costs_remove")
        self.costs_remove.setAutoDefault(False)

        self.across18.addWidget(self.costs_remove)

        self.gap17 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across18.addItem(self.gap17)

        self.costs_sum = QLabel(self.card19)
        self.costs_sum.setObjectName(u"costs_sum")
        self.costs_sum.setWordWrap(True)

        self.across18.addWidget(self.costs_sum)


        self.rows22.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across18)

        self.costsTotal_label = QLabel(self.card19)
        self.costsTotal_label.setObjectName(u"costsTotal_label")

        self.rows22.setWidget(2, QFormLayout.ItemRole.LabelRole, self.costsTotal_label)

        self.costsTotal = QLineEdit(self.card19)
        self.costsTotal.setObjectName(u"costsTotal")
        self.costsTotal.setMinimumSize(QSize(0, 30))

        self.rows22.setWidget(2, QFormLayout.ItemRole.FieldRole, self.costsTotal)


        self.card19_column.addLayout(self.rows22)


        self.column.addWidget(self.card19)

        self.card23 = QFrame(ScrutinyForm)
        self.card23.setObjectName(u"card23")
        self.card23.setProperty(u"card", True)
        self.card23_column = QVBoxLayout(self.card23)
        self.card23_column.setSpacing(8)
        self.card23_column.setObjectName(u"card23_column")
        self.across25 = QHBoxLayout()
        self.across25.setSpacing(8)
        self.across25.setObjectName(u"across25")
        self.card23_title = QLabel(self.card23)
        self.card23_title.setObjectName(u"card23_title")

        self.across25.addWidget(self.card23_title)

        self.gap24 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across25.addItem(self.gap24)

        self.card23_aside = QLabel(self.card23)
        self.card23_aside.setObjectName(u"card23_aside")

        self.across25.addWidget(self.card23_aside)


        self.card23_column.addLayout(self.across25)

        self.rows26 = QFormLayout()
        self.rows26.setObjectName(u"rows26")
        self.rows26.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows26.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows26.setHorizontalSpacing(10)
        self.rows26.setVerticalSpacing(7)
        self.signers = QTableWidget(self.card23)
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

        self.rows26.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.signers)

        self.remarks_label = QLabel(self.card23)
        self.remarks_label.setObjectName(u"remarks_label")

        self.rows26.setWidget(1, QFormLayout.ItemRole.LabelRole, self.remarks_label)

        self.remarks = QPlainTextEdit(self.card23)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setMinimumSize(QSize(0, 56))
        self.remarks.setMaximumSize(QSize(16777215, 80))
        self.remarks.setTabChangesFocus(True)

        self.rows26.setWidget(1, QFormLayout.ItemRole.FieldRole, self.remarks)


        self.card23_column.addLayout(self.rows26)


        self.column.addWidget(self.card23)

        self.card27 = QFrame(ScrutinyForm)
        self.card27.setObjectName(u"card27")
        self.card27.setProperty(u"card", True)
        self.card27_column = QVBoxLayout(self.card27)
        self.card27_column.setSpacing(8)
        self.card27_column.setObjectName(u"card27_column")
        self.across29 = QHBoxLayout()
        self.across29.setSpacing(8)
        self.across29.setObjectName(u"across29")
        self.card27_title = QLabel(self.card27)
        self.card27_title.setObjectName(u"card27_title")

        self.across29.addWidget(self.card27_title)

        self.gap28 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across29.addItem(self.gap28)

        self.card27_aside = QLabel(self.card27)
        self.card27_aside.setObjectName(u"card27_aside")

        self.across29.addWidget(self.card27_aside)


        self.card27_column.addLayout(self.across29)

        self.rows30 = QFormLayout()
        self.rows30.setObjectName(u"rows30")
        self.rows30.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows30.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows30.setHorizontalSpacing(10)
        self.rows30.setVerticalSpacing(7)
        self.scrutinyPlace = QVBoxLayout()
        self.scrutinyPlace.setSpacing(6)
        self.scrutinyPlace.setObjectName(u"scrutinyPlace")

        self.rows30.setLayout(0, QFormLayout.ItemRole.SpanningRole, self.scrutinyPlace)


        self.card27_column.addLayout(self.rows30)


        self.column.addWidget(self.card27)

#if QT_CONFIG(shortcut)
        self.place_label.setBuddy(self.place)
        self.day_label.setBuddy(self.day)
        self.originals_label.setBuddy(self.originals)
        self.dueNotice_label.setBuddy(self.dueNotice)
        self.total_label.setBuddy(self.total)
        self.currency_label.setBuddy(self.currency)
        self.withInterest_label.setBuddy(self.withInterest)
        self.interestFrom_label.setBuddy(self.interestFrom)
        self.basis_label.setBuddy(self.basis)
        self.costsTotal_label.setBuddy(self.costsTotal)
        self.remarks_label.setBuddy(self.remarks)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ScrutinyForm)

        QMetaObject.connectSlotsByName(ScrutinyForm)
    # setupUi

    def retranslateUi(self, ScrutinyForm):
        self.card4_title.setText(QCoreApplication.translate("ScrutinyForm", u"1  Place, date, originals", None))
        self.card4_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card4_aside.setText(QCoreApplication.translate("ScrutinyForm", u"Article 34(4) and (6)", None))
        self.card4_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        self.place_label.setText(QCoreApplication.translate("ScrutinyForm", u"&Place of arbitration", None))
#if QT_CONFIG(tooltip)
        self.place.setToolTip(QCoreApplication.translate("ScrutinyForm", u"Article 34(4) and Article 18: the seat, not where the members met or signed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.place.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"Article 34(4) and Article 18: the seat, not where the members met or signed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Place of arbitration", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(QCoreApplication.translate("ScrutinyForm", u"&Date of the award", None))
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
        self.waived.setText(QCoreApplication.translate("ScrutinyForm", u"The parties &waived reasons", None))
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
        self.heard.setText(QCoreApplication.translate("ScrutinyForm", u"Opportunity to present the &case", None))
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
        self.card13_title.setText(QCoreApplication.translate("ScrutinyForm", u"2  Compensation", None))
        self.card13_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card13_aside.setText(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Articles 36 and 38", None))
        self.card13_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
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
        self.withInterest.setText(QCoreApplication.translate("ScrutinyForm", u"awarded, per &cent", None))
#if QT_CONFIG(tooltip)
        self.rate.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: simple, per cent a year.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.rate.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: simple, per cent a year.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.rate.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Rate of interest", None))
#endif // QT_CONFIG(accessibility)
        self.interestFrom_label.setText(QCoreApplication.translate("ScrutinyForm", u"&from", None))
#if QT_CONFIG(tooltip)
        self.interestFrom.setToolTip(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: the first day of interest.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.interestFrom.setWhatsThis(QCoreApplication.translate("ScrutinyForm", u"ARSIWA Article 38: the first day of interest.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.interestFrom.setAccessibleName(QCoreApplication.translate("ScrutinyForm", u"Interest from", None))
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
        self.interestSum.setText("")
        self.interestSum.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        self.card19_title.setText(QCoreApplication.translate("ScrutinyForm", u"3  Costs", None))
        self.card19_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card19_aside.setText(QCoreApplication.translate("ScrutinyForm", u"Article 40(2)", None))
        self.card19_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
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
        self.card23_title.setText(QCoreApplication.translate("ScrutinyForm", u"4  Signatures and remarks", None))
        self.card23_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card23_aside.setText(QCoreApplication.translate("ScrutinyForm", u"Article 34(4)", None))
        self.card23_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
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
        self.card27_title.setText(QCoreApplication.translate("ScrutinyForm", u"Scrutiny", None))
        self.card27_title.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"cardTitle", None))
        self.card27_aside.setText(QCoreApplication.translate("ScrutinyForm", u"what holds and what does not, as it stands now", None))
        self.card27_aside.setProperty(u"role", QCoreApplication.translate("ScrutinyForm", u"muted", None))
        pass
    # retranslateUi

