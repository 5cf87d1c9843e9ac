# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'money_account.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_AccountForm(object):
    def setupUi(self, AccountForm):
        if not AccountForm.objectName():
            AccountForm.setObjectName(u"AccountForm")
        self.column = QVBoxLayout(AccountForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(AccountForm)
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

        self.expenses = QTableWidget(self.card1)
        if (self.expenses.columnCount() < 4):
            self.expenses.setColumnCount(4)
        __qtablewidgetitem = QTableWidgetItem()
        self.expenses.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.expenses.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.expenses.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.expenses.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        self.expenses.setObjectName(u"expenses")
        self.expenses.setMinimumSize(QSize(0, 150))
        self.expenses.setMaximumSize(QSize(16777215, 230))
        self.expenses.setProperty(u"framed", True)
        self.expenses.verticalHeader().setVisible(False)

        self.rows1.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.expenses)

        self.across1 = QHBoxLayout()
        self.across1.setSpacing(8)
        self.across1.setObjectName(u"across1")
        self.expenses_add = QPushButton(self.card1)
        self.expenses_add.setObjectName(u"expenses_add")
        self.expenses_add.setAutoDefault(False)

        self.across1.addWidget(self.expenses_add)

        self.expenses_remove = QPushButton(self.card1)
        self.expenses_remove.setObjectName(u"expenses_remove")
        self.expenses_remove.setAutoDefault(False)

        self.across1.addWidget(self.expenses_remove)

        self.gap1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across1.addItem(self.gap1)


        self.rows1.setLayout(2, QFormLayout.ItemRole.SpanningRole, self.across1)

        self.sums = QLabel(self.card1)
        self.sums.setObjectName(u"sums")
        self.sums.setWordWrap(True)

        self.rows1.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.sums)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(AccountForm)
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
        self.remarksLabel = QLabel(self.card2)
        self.remarksLabel.setObjectName(u"remarksLabel")

        self.rows2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.remarksLabel)

        self.remarks = QPlainTextEdit(self.card2)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setMinimumSize(QSize(0, 90))
        self.remarks.setMaximumSize(QSize(16777215, 90))
        self.remarks.setTabChangesFocus(True)

        self.rows2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.remarks)


        self.cardColumn2.addLayout(self.rows2)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.cardTitle1.setBuddy(self.expenses)
        self.dayLabel.setBuddy(self.day)
        self.remarksLabel.setBuddy(self.remarks)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AccountForm)

        QMetaObject.connectSlotsByName(AccountForm)
    # setupUi

    def retranslateUi(self, AccountForm):
        self.cardTitle1.setText(QCoreApplication.translate("AccountForm", u"Expenses paid out of the deposits", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("AccountForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("AccountForm", u"Article 43(5)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("AccountForm", u"muted", None))
        self.dayLabel.setText(QCoreApplication.translate("AccountForm", u"&Closed on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("AccountForm", u"Article 43(5): the day on which the account is closed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("AccountForm", u"Article 43(5): the day on which the account is closed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AccountForm", u"Closed on", None))
#endif // QT_CONFIG(accessibility)
        ___qtablewidgetitem = self.expenses.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("AccountForm", u"For what", None))
        ___qtablewidgetitem1 = self.expenses.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("AccountForm", u"Currency", None))
        ___qtablewidgetitem2 = self.expenses.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("AccountForm", u"Amount", None))
        ___qtablewidgetitem3 = self.expenses.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("AccountForm", u"Borne by", None))
#if QT_CONFIG(tooltip)
        self.expenses.setToolTip(QCoreApplication.translate("AccountForm", u"Article 43(5): what was paid out of the deposits, in its currency, and whose deposit bears it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.expenses.setWhatsThis(QCoreApplication.translate("AccountForm", u"Article 43(5): what was paid out of the deposits, in its currency, and whose deposit bears it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.expenses.setAccessibleName(QCoreApplication.translate("AccountForm", u"Expenses paid out of the deposits", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.expenses_add.setToolTip(QCoreApplication.translate("AccountForm", u"Article 43(5): adds a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.expenses_add.setWhatsThis(QCoreApplication.translate("AccountForm", u"Article 43(5): adds a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.expenses_add.setAccessibleName(QCoreApplication.translate("AccountForm", u"Add expense", None))
#endif // QT_CONFIG(accessibility)
        self.expenses_add.setText(QCoreApplication.translate("AccountForm", u"&Add expense", None))
#if QT_CONFIG(tooltip)
        self.expenses_remove.setToolTip(QCoreApplication.translate("AccountForm", u"Article 43(5): removes the chosen line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.expenses_remove.setWhatsThis(QCoreApplication.translate("AccountForm", u"Article 43(5): removes the chosen line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.expenses_remove.setAccessibleName(QCoreApplication.translate("AccountForm", u"Remove expense", None))
#endif // QT_CONFIG(accessibility)
        self.expenses_remove.setText(QCoreApplication.translate("AccountForm", u"Re&move expense", None))
        self.sums.setProperty(u"role", QCoreApplication.translate("AccountForm", u"muted", None))
        self.cardTitle2.setText(QCoreApplication.translate("AccountForm", u"As the parties read it", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("AccountForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("AccountForm", u"Article 43(5)", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("AccountForm", u"muted", None))
        self.remarksLabel.setText(QCoreApplication.translate("AccountForm", u"&Remarks", None))
#if QT_CONFIG(tooltip)
        self.remarks.setToolTip(QCoreApplication.translate("AccountForm", u"Article 43(5): what the parties should know beside the figures.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.remarks.setWhatsThis(QCoreApplication.translate("AccountForm", u"Article 43(5): what the parties should know beside the figures.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.remarks.setAccessibleName(QCoreApplication.translate("AccountForm", u"Remarks", None))
#endif // QT_CONFIG(accessibility)
        self.remarks.setPlaceholderText("")
        pass
    # retranslateUi

