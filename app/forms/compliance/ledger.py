# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ledger.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_LedgerForm(object):
    def setupUi(self, LedgerForm):
        if not LedgerForm.objectName():
            LedgerForm.setObjectName(u"LedgerForm")
        self.column = QVBoxLayout(LedgerForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card3 = QFrame(LedgerForm)
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
        self.obligations = QTableWidget(self.card3)
        if (self.obligations.columnCount() < 9):
            self.obligations.setColumnCount(9)
        __qtablewidgetitem = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(5, __qtablewidgetitem5)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(6, __qtablewidgetitem6)
        __qtablewidgetitem7 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(7, __qtablewidgetitem7)
        __qtablewidgetitem8 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(8, __qtablewidgetitem8)
        self.obligations.setObjectName(u"obligations")
        self.obligations.setMinimumSize(QSize(0, 240))
        self.obligations.setMaximumSize(QSize(16777215, 320))
        self.obligations.setProperty(u"framed", True)
        self.obligations.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.obligations.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.obligations.setShowGrid(False)
        self.obligations.setWordWrap(False)
        self.obligations.setTabKeyNavigation(False)
        self.obligations.verticalHeader().setVisible(False)

        self.rows6.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.obligations)

        self.across2 = QHBoxLayout()
        self.across2.setSpacing(8)
        self.across2.setObjectName(u"across2")
        self.obligations_add = QPushButton(self.card3)
        self.obligations_add.setObjectName(u"obligations_add")
        self.obligations_add.setAutoDefault(False)

        self.across2.addWidget(self.obligations_add)

        self.obligations_remove = QPushButton(self.card3)
        self.obligations_remove.setObjectName(u"obligations_remove")
        self.obligations_remove.setAutoDefault(False)

        self.across2.addWidget(self.obligations_remove)

        self.gap1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across2.addItem(self.gap1)

        self.obligations_sum = QLabel(self.card3)
        self.obligations_sum.setObjectName(u"obligations_sum")
        self.obligations_sum.setWordWrap(True)

        self.across2.addWidget(self.obligations_sum)


        self.rows6.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across2)


        self.card3_column.addLayout(self.rows6)


        self.column.addWidget(self.card3)

        self.card8 = QFrame(LedgerForm)
        self.card8.setObjectName(u"card8")
        self.card8.setProperty(u"card", True)
        self.card8_column = QVBoxLayout(self.card8)
        self.card8_column.setSpacing(8)
        self.card8_column.setObjectName(u"card8_column")
        self.across10 = QHBoxLayout()
        self.across10.setSpacing(8)
        self.across10.setObjectName(u"across10")
        self.card8_title = QLabel(self.card8)
        self.card8_title.setObjectName(u"card8_title")

        self.across10.addWidget(self.card8_title)

        self.gap9 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across10.addItem(self.gap9)

        self.card8_aside = QLabel(self.card8)
        self.card8_aside.setObjectName(u"card8_aside")

        self.across10.addWidget(self.card8_aside)


        self.card8_column.addLayout(self.across10)

        self.rows11 = QFormLayout()
        self.rows11.setObjectName(u"rows11")
        self.rows11.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows11.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows11.setHorizontalSpacing(10)
        self.rows11.setVerticalSpacing(7)
        self.operative = QLabel(self.card8)
        self.operative.setObjectName(u"operative")
        self.operative.setWordWrap(True)

        self.rows11.setWidget(0, QFormLayout.ItemRole.FieldRole, self.operative)

        self.what_label = QLabel(self.card8)
        self.what_label.setObjectName(u"what_label")

        self.rows11.setWidget(1, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = QPlainTextEdit(self.card8)
        self.what.setObjectName(u"what")
        self.what.setMinimumSize(QSize(0, 64))
        self.what.setMaximumSize(QSize(16777215, 88))
        self.what.setTabChangesFocus(True)

        self.rows11.setWidget(1, QFormLayout.ItemRole.FieldRole, self.what)

        self.review_label = QLabel(self.card8)
        self.review_label.setObjectName(u"review_label")

        self.rows11.setWidget(2, QFormLayout.ItemRole.LabelRole, self.review_label)

        self.across7 = QHBoxLayout()
        self.across7.setSpacing(8)
        self.across7.setObjectName(u"across7")
        self.review = QLineEdit(self.card8)
        self.review.setObjectName(u"review")
        self.review.setMinimumSize(QSize(0, 30))

        self.across7.addWidget(self.review)

        self.sunset_label = QLabel(self.card8)
        self.sunset_label.setObjectName(u"sunset_label")

        self.across7.addWidget(self.sunset_label)

        self.sunset = QLineEdit(self.card8)
        self.sunset.setObjectName(u"sunset")
        self.sunset.setMinimumSize(QSize(0, 30))

        self.across7.addWidget(self.sunset)

        self.across7.setStretch(0, 1)
        self.across7.setStretch(2, 1)

        self.rows11.setLayout(2, QFormLayout.ItemRole.FieldRole, self.across7)

        self.evidence_label = QLabel(self.card8)
        self.evidence_label.setObjectName(u"evidence_label")

        self.rows11.setWidget(3, QFormLayout.ItemRole.LabelRole, self.evidence_label)

        self.evidence = QPlainTextEdit(self.card8)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMinimumSize(QSize(0, 44))
        self.evidence.setMaximumSize(QSize(16777215, 68))
        self.evidence.setTabChangesFocus(True)

        self.rows11.setWidget(3, QFormLayout.ItemRole.FieldRole, self.evidence)


        self.card8_column.addLayout(self.rows11)


        self.column.addWidget(self.card8)

#if QT_CONFIG(shortcut)
        self.card3_title.setBuddy(self.obligations)
        self.what_label.setBuddy(self.what)
        self.review_label.setBuddy(self.review)
        self.sunset_label.setBuddy(self.sunset)
        self.evidence_label.setBuddy(self.evidence)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LedgerForm)

        QMetaObject.connectSlotsByName(LedgerForm)
    # setupUi

    def retranslateUi(self, LedgerForm):
        self.card3_title.setText(QCoreApplication.translate("LedgerForm", u"1  Obligations", None))
        self.card3_title.setProperty(u"role", QCoreApplication.translate("LedgerForm", u"cardTitle", None))
        self.card3_aside.setText(QCoreApplication.translate("LedgerForm", u"one line for each thing owed \u00b7 Article 34(7)", None))
        self.card3_aside.setProperty(u"role", QCoreApplication.translate("LedgerForm", u"muted", None))
        ___qtablewidgetitem = self.obligations.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("LedgerForm", u"\u00b6", None))
        ___qtablewidgetitem1 = self.obligations.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("LedgerForm", u"Obligation", None))
        ___qtablewidgetitem2 = self.obligations.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("LedgerForm", u"Owed by", None))
        ___qtablewidgetitem3 = self.obligations.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("LedgerForm", u"Due", None))
        ___qtablewidgetitem4 = self.obligations.horizontalHeaderItem(4)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("LedgerForm", u"Amount", None))
        ___qtablewidgetitem5 = self.obligations.horizontalHeaderItem(5)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("LedgerForm", u"Review", None))
        ___qtablewidgetitem6 = self.obligations.horizontalHeaderItem(6)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("LedgerForm", u"Sunset", None))
        ___qtablewidgetitem7 = self.obligations.horizontalHeaderItem(7)
        ___qtablewidgetitem7.setText(QCoreApplication.translate("LedgerForm", u"What", None))
        ___qtablewidgetitem8 = self.obligations.horizontalHeaderItem(8)
        ___qtablewidgetitem8.setText(QCoreApplication.translate("LedgerForm", u"Proof", None))
#if QT_CONFIG(tooltip)
        self.obligations.setToolTip(QCoreApplication.translate("LedgerForm", u"Article 34(7): what an operative paragraph asks of a State, by which day; days such as 1 February 2027.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.obligations.setWhatsThis(QCoreApplication.translate("LedgerForm", u"Article 34(7): what an operative paragraph asks of a State, by which day; days such as 1 February 2027.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.obligations.setAccessibleName(QCoreApplication.translate("LedgerForm", u"Obligations", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.obligations_add.setToolTip(QCoreApplication.translate("LedgerForm", u"Article 34(7): adds a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.obligations_add.setWhatsThis(QCoreApplication.translate("LedgerForm", u"Article 34(7): adds a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.obligations_add.setAccessibleName(QCoreApplication.translate("LedgerForm", u"Add obligation", None))
#endif // QT_CONFIG(accessibility)
        self.obligations_add.setText(QCoreApplication.translate("LedgerForm", u"Add obligation", None))
#if QT_CONFIG(tooltip)
        self.obligations_remove.setToolTip(QCoreApplication.translate("LedgerForm", u"Article 34(7): removes the chosen line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.obligations_remove.setWhatsThis(QCoreApplication.translate("LedgerForm", u"Article 34(7): removes the chosen line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.obligations_remove.setAccessibleName(QCoreApplication.translate("LedgerForm", u"Remove obligation", None))
#endif // QT_CONFIG(accessibility)
        self.obligations_remove.setText(QCoreApplication.translate("LedgerForm", u"Remove obligation", None))
        self.obligations_sum.setText("")
        self.obligations_sum.setProperty(u"role", QCoreApplication.translate("LedgerForm", u"muted", None))
        self.card8_title.setText(QCoreApplication.translate("LedgerForm", u"2  The chosen line", None))
        self.card8_title.setProperty(u"role", QCoreApplication.translate("LedgerForm", u"cardTitle", None))
        self.card8_aside.setText("")
        self.card8_aside.setProperty(u"role", QCoreApplication.translate("LedgerForm", u"muted", None))
        self.operative.setText("")
        self.operative.setProperty(u"role", QCoreApplication.translate("LedgerForm", u"muted", None))
        self.what_label.setText(QCoreApplication.translate("LedgerForm", u"&What is owed", None))
#if QT_CONFIG(tooltip)
        self.what.setToolTip(QCoreApplication.translate("LedgerForm", u"Article 34(7): the words of the operative part, as far as they bind this State.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.what.setWhatsThis(QCoreApplication.translate("LedgerForm", u"Article 34(7): the words of the operative part, as far as they bind this State.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("LedgerForm", u"What is owed", None))
#endif // QT_CONFIG(accessibility)
        self.review_label.setText(QCoreApplication.translate("LedgerForm", u"Re&view", None))
#if QT_CONFIG(tooltip)
        self.review.setToolTip(QCoreApplication.translate("LedgerForm", u"Article 34(7): the day on which the tribunal reviews it, such as 1 November 2028.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.review.setWhatsThis(QCoreApplication.translate("LedgerForm", u"Article 34(7): the day on which the tribunal reviews it, such as 1 November 2028.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.review.setAccessibleName(QCoreApplication.translate("LedgerForm", u"Review", None))
#endif // QT_CONFIG(accessibility)
        self.review.setPlaceholderText(QCoreApplication.translate("LedgerForm", u"1 November 2028", None))
        self.sunset_label.setText(QCoreApplication.translate("LedgerForm", u"&Sunset", None))
#if QT_CONFIG(tooltip)
        self.sunset.setToolTip(QCoreApplication.translate("LedgerForm", u"Article 34(7): the day on which it lapses, such as 1 May 2029.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.sunset.setWhatsThis(QCoreApplication.translate("LedgerForm", u"Article 34(7): the day on which it lapses, such as 1 May 2029.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.sunset.setAccessibleName(QCoreApplication.translate("LedgerForm", u"Sunset", None))
#endif // QT_CONFIG(accessibility)
        self.sunset.setPlaceholderText(QCoreApplication.translate("LedgerForm", u"1 May 2029", None))
        self.evidence_label.setText(QCoreApplication.translate("LedgerForm", u"Proo&f expected", None))
#if QT_CONFIG(tooltip)
        self.evidence.setToolTip(QCoreApplication.translate("LedgerForm", u"Article 34(7): what will show that it has been carried out.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.evidence.setWhatsThis(QCoreApplication.translate("LedgerForm", u"Article 34(7): what will show that it has been carried out.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("LedgerForm", u"Proof expected", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

