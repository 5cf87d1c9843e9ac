# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'costs.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_CostsForm(object):
    def setupUi(self, CostsForm):
        if not CostsForm.objectName():
            CostsForm.setObjectName(u"CostsForm")
        self.column = QVBoxLayout(CostsForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(CostsForm)
        self.card1.setObjectName(u"card1")
        self.card1.setProperty(u"card", True)
        self.cardColumn1 = QVBoxLayout(self.card1)
        self.cardColumn1.setSpacing(8)
        self.cardColumn1.setObjectName(u"cardColumn1")
        self.cardHead1 = QHBoxLayout()
        self.cardHead1.setObjectName(u"cardHead1")
        self.cardTitle1 = QLabel(self.card1)
        self.cardTitle1.setObjectName(u"cardTitle1")

        self.cardHead1.addWidget(self.cardTitle1)

        self.cardGap1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead1.addItem(self.cardGap1)

        self.cardAside1 = QLabel(self.card1)
        self.cardAside1.setObjectName(u"cardAside1")

        self.cardHead1.addWidget(self.cardAside1)


        self.cardColumn1.addLayout(self.cardHead1)

        self.rows1 = QFormLayout()
        self.rows1.setObjectName(u"rows1")
        self.rows1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows1.setHorizontalSpacing(12)
        self.rows1.setVerticalSpacing(8)
        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(CostsForm)
        self.card2.setObjectName(u"card2")
        self.card2.setProperty(u"card", True)
        self.cardColumn2 = QVBoxLayout(self.card2)
        self.cardColumn2.setSpacing(8)
        self.cardColumn2.setObjectName(u"cardColumn2")
        self.cardHead2 = QHBoxLayout()
        self.cardHead2.setObjectName(u"cardHead2")
        self.cardTitle2 = QLabel(self.card2)
        self.cardTitle2.setObjectName(u"cardTitle2")

        self.cardHead2.addWidget(self.cardTitle2)

        self.cardGap2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead2.addItem(self.cardGap2)

        self.cardAside2 = QLabel(self.card2)
        self.cardAside2.setObjectName(u"cardAside2")

        self.cardHead2.addWidget(self.cardAside2)


        self.cardColumn2.addLayout(self.cardHead2)

        self.rows2 = QFormLayout()
        self.rows2.setObjectName(u"rows2")
        self.rows2.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows2.setHorizontalSpacing(12)
        self.rows2.setVerticalSpacing(8)
        self.costs = QTableWidget(self.card2)
        if (self.costs.columnCount() < 4):
            self.costs.setColumnCount(4)
        __qtablewidgetitem = QTableWidgetItem()
        self.costs.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.costs.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.costs.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.costs.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        self.costs.setObjectName(u"costs")
        self.costs.setMinimumSize(QSize(0, 190))
        self.costs.setMaximumSize(QSize(16777215, 270))
        self.costs.setProperty(u"framed", True)
        self.costs.verticalHeader().setVisible(False)

        self.rows2.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.costs)

        self.across2 = QHBoxLayout()
        self.across2.setSpacing(8)
        self.across2.setObjectName(u"across2")
        self.costs_add = QPushButton(self.card2)
        self.costs_add.setObjectName(u"costs_add")
        self.costs_add.setAutoDefault(False)

        self.across2.addWidget(self.costs_add)

        self.costs_remove = QPushButton(self.card2)
        self.costs_remove.setObjectName(u"costs_remove")
        self.costs_remove.setAutoDefault(False)

        self.across2.addWidget(self.costs_remove)

        self.gap2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across2.addItem(self.gap2)


        self.rows2.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across2)

        self.costs_sum = QLabel(self.card2)
        self.costs_sum.setObjectName(u"costs_sum")
        self.costs_sum.setWordWrap(True)

        self.rows2.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.costs_sum)


        self.cardColumn2.addLayout(self.rows2)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(CostsForm)
        self.card3.setObjectName(u"card3")
        self.card3.setProperty(u"card", True)
        self.cardColumn3 = QVBoxLayout(self.card3)
        self.cardColumn3.setSpacing(8)
        self.cardColumn3.setObjectName(u"cardColumn3")
        self.cardHead3 = QHBoxLayout()
        self.cardHead3.setObjectName(u"cardHead3")
        self.cardTitle3 = QLabel(self.card3)
        self.cardTitle3.setObjectName(u"cardTitle3")

        self.cardHead3.addWidget(self.cardTitle3)

        self.cardGap3 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead3.addItem(self.cardGap3)

        self.cardAside3 = QLabel(self.card3)
        self.cardAside3.setObjectName(u"cardAside3")

        self.cardHead3.addWidget(self.cardAside3)


        self.cardColumn3.addLayout(self.cardHead3)

        self.rows3 = QFormLayout()
        self.rows3.setObjectName(u"rows3")
        self.rows3.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows3.setHorizontalSpacing(12)
        self.rows3.setVerticalSpacing(8)
        self.percentLabel = QLabel(self.card3)
        self.percentLabel.setObjectName(u"percentLabel")

        self.rows3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.percentLabel)

        self.percent = QLineEdit(self.card3)
        self.percent.setObjectName(u"percent")
        self.percent.setMinimumSize(QSize(0, 30))

        self.rows3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.percent)

        self.shares = QTableWidget(self.card3)
        if (self.shares.columnCount() < 4):
            self.shares.setColumnCount(4)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.shares.setHorizontalHeaderItem(0, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.shares.setHorizontalHeaderItem(1, __qtablewidgetitem5)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.shares.setHorizontalHeaderItem(2, __qtablewidgetitem6)
        __qtablewidgetitem7 = QTableWidgetItem()
        self.shares.setHorizontalHeaderItem(3, __qtablewidgetitem7)
        self.shares.setObjectName(u"shares")
        self.shares.setMinimumSize(QSize(0, 96))
        self.shares.setMaximumSize(QSize(16777215, 176))
        self.shares.setProperty(u"framed", True)
        self.shares.verticalHeader().setVisible(False)

        self.rows3.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.shares)

        self.across3 = QHBoxLayout()
        self.across3.setSpacing(8)
        self.across3.setObjectName(u"across3")
        self.shares_add = QPushButton(self.card3)
        self.shares_add.setObjectName(u"shares_add")
        self.shares_add.setAutoDefault(False)

        self.across3.addWidget(self.shares_add)

        self.shares_remove = QPushButton(self.card3)
        self.shares_remove.setObjectName(u"shares_remove")
        self.shares_remove.setAutoDefault(False)

        self.across3.addWidget(self.shares_remove)

        self.divide = QPushButton(self.card3)
        self.divide.setObjectName(u"divide")
        self.divide.setAutoDefault(False)

        self.across3.addWidget(self.divide)

        self.gap3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across3.addItem(self.gap3)


        self.rows3.setLayout(2, QFormLayout.ItemRole.SpanningRole, self.across3)

        self.reasonsLabel = QLabel(self.card3)
        self.reasonsLabel.setObjectName(u"reasonsLabel")

        self.rows3.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reasonsLabel)

        self.reasons = QPlainTextEdit(self.card3)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setMinimumSize(QSize(0, 90))
        self.reasons.setMaximumSize(QSize(16777215, 90))
        self.reasons.setTabChangesFocus(True)

        self.rows3.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reasons)


        self.cardColumn3.addLayout(self.rows3)


        self.column.addWidget(self.card3)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.cardTitle2.setBuddy(self.costs)
        self.cardTitle3.setBuddy(self.shares)
        self.percentLabel.setBuddy(self.percent)
        self.reasonsLabel.setBuddy(self.reasons)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CostsForm)

        QMetaObject.connectSlotsByName(CostsForm)
    # setupUi

    def retranslateUi(self, CostsForm):
        self.cardTitle1.setText(QCoreApplication.translate("CostsForm", u"Decision", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("CostsForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("CostsForm", u"Article 40(2)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("CostsForm", u"muted", None))
        self.dayLabel.setText(QCoreApplication.translate("CostsForm", u"&Fixed on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("CostsForm", u"Article 40(2): the day on which the tribunal fixes the costs.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 40(2): the day on which the tribunal fixes the costs.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("CostsForm", u"Fixed on", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("CostsForm", u"Heads of costs", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("CostsForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("CostsForm", u"Article 40(2)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("CostsForm", u"muted", None))
        ___qtablewidgetitem = self.costs.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("CostsForm", u"Head", None))
        ___qtablewidgetitem1 = self.costs.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("CostsForm", u"For what or whom", None))
        ___qtablewidgetitem2 = self.costs.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("CostsForm", u"Currency", None))
        ___qtablewidgetitem3 = self.costs.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("CostsForm", u"Amount", None))
#if QT_CONFIG(tooltip)
        self.costs.setToolTip(QCoreApplication.translate("CostsForm", u"Article 40(2): the closed heads (a) to (f); fees are stated separately for each arbitrator.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.costs.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 40(2): the closed heads (a) to (f); fees are stated separately for each arbitrator.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.costs.setAccessibleName(QCoreApplication.translate("CostsForm", u"Heads of costs", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.costs_add.setToolTip(QCoreApplication.translate("CostsForm", u"Article 40(2): adds a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.costs_add.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 40(2): adds a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.costs_add.setAccessibleName(QCoreApplication.translate("CostsForm", u"Add cost", None))
#endif // QT_CONFIG(accessibility)
        self.costs_add.setText(QCoreApplication.translate("CostsForm", u"&Add cost", None))
#if QT_CONFIG(tooltip)
        self.costs_remove.setToolTip(QCoreApplication.translate("CostsForm", u"Article 40(2): removes the chosen line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.costs_remove.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 40(2): removes the chosen line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.costs_remove.setAccessibleName(QCoreApplication.translate("CostsForm", u"Remove cost", None))
#endif // QT_CONFIG(accessibility)
        self.costs_remove.setText(QCoreApplication.translate("CostsForm", u"Re&move cost", None))
        self.costs_sum.setProperty(u"role", QCoreApplication.translate("CostsForm", u"muted", None))
        self.cardTitle3.setText(QCoreApplication.translate("CostsForm", u"Who bears them", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("CostsForm", u"cardTitle", None))
        self.cardAside3.setText(QCoreApplication.translate("CostsForm", u"Article 42", None))
        self.cardAside3.setProperty(u"role", QCoreApplication.translate("CostsForm", u"muted", None))
        self.percentLabel.setText(QCoreApplication.translate("CostsForm", u"Share of the &claimant, %", None))
#if QT_CONFIG(tooltip)
        self.percent.setToolTip(QCoreApplication.translate("CostsForm", u"Article 42(1): borne by the unsuccessful party in principle; 0 where the respondent bears all.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.percent.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 42(1): borne by the unsuccessful party in principle; 0 where the respondent bears all.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.percent.setAccessibleName(QCoreApplication.translate("CostsForm", u"Share of the claimant in per cent", None))
#endif // QT_CONFIG(accessibility)
        self.percent.setPlaceholderText(QCoreApplication.translate("CostsForm", u"0", None))
        ___qtablewidgetitem4 = self.shares.horizontalHeaderItem(0)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("CostsForm", u"Currency", None))
        ___qtablewidgetitem5 = self.shares.horizontalHeaderItem(1)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("CostsForm", u"Total", None))
        ___qtablewidgetitem6 = self.shares.horizontalHeaderItem(2)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("CostsForm", u"Claimant", None))
        ___qtablewidgetitem7 = self.shares.horizontalHeaderItem(3)
        ___qtablewidgetitem7.setText(QCoreApplication.translate("CostsForm", u"Respondent", None))
#if QT_CONFIG(tooltip)
        self.shares.setToolTip(QCoreApplication.translate("CostsForm", u"Article 42: the total and what each party bears, for each currency; the figures must add up.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.shares.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 42: the total and what each party bears, for each currency; the figures must add up.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.shares.setAccessibleName(QCoreApplication.translate("CostsForm", u"Who bears the costs", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.shares_add.setToolTip(QCoreApplication.translate("CostsForm", u"Article 42: adds a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.shares_add.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 42: adds a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.shares_add.setAccessibleName(QCoreApplication.translate("CostsForm", u"Add currency", None))
#endif // QT_CONFIG(accessibility)
        self.shares_add.setText(QCoreApplication.translate("CostsForm", u"A&dd currency", None))
#if QT_CONFIG(tooltip)
        self.shares_remove.setToolTip(QCoreApplication.translate("CostsForm", u"Article 42: removes the chosen line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.shares_remove.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 42: removes the chosen line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.shares_remove.setAccessibleName(QCoreApplication.translate("CostsForm", u"Remove currency", None))
#endif // QT_CONFIG(accessibility)
        self.shares_remove.setText(QCoreApplication.translate("CostsForm", u"Remo&ve currency", None))
#if QT_CONFIG(tooltip)
        self.divide.setToolTip(QCoreApplication.translate("CostsForm", u"Article 42: adds up the heads and divides them by the share of the claimant.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.divide.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 42: adds up the heads and divides them by the share of the claimant.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.divide.setAccessibleName(QCoreApplication.translate("CostsForm", u"Fill in the sums", None))
#endif // QT_CONFIG(accessibility)
        self.divide.setText(QCoreApplication.translate("CostsForm", u"Fill &in the sums", None))
        self.reasonsLabel.setText(QCoreApplication.translate("CostsForm", u"&Reasons", None))
#if QT_CONFIG(tooltip)
        self.reasons.setToolTip(QCoreApplication.translate("CostsForm", u"Article 42(1): why the costs are apportioned as they are.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reasons.setWhatsThis(QCoreApplication.translate("CostsForm", u"Article 42(1): why the costs are apportioned as they are.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reasons.setAccessibleName(QCoreApplication.translate("CostsForm", u"Reasons", None))
#endif // QT_CONFIG(accessibility)
        self.reasons.setPlaceholderText("")
        pass
    # retranslateUi

