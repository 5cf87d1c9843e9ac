# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shortening.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_ShorteningForm(object):
    def setupUi(self, ShorteningForm):
        if not ShorteningForm.objectName():
            ShorteningForm.setObjectName(u"ShorteningForm")
        self.column = QVBoxLayout(ShorteningForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ShorteningForm)
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

        self.rows1_0 = QFormLayout()
        self.rows1_0.setObjectName(u"rows1_0")
        self.rows1_0.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows1_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows1_0.setHorizontalSpacing(12)
        self.rows1_0.setVerticalSpacing(8)
        self.deadlineLabel = QLabel(self.card1)
        self.deadlineLabel.setObjectName(u"deadlineLabel")

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.deadlineLabel)

        self.deadline = QComboBox(self.card1)
        self.deadline.setObjectName(u"deadline")
        self.deadline.setMinimumSize(QSize(0, 30))
        self.deadline.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.deadline.setMinimumContentsLength(12)

        self.rows1_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.deadline)

        self.dueLabel = QLabel(self.card1)
        self.dueLabel.setObjectName(u"dueLabel")

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dueLabel)

        self.due = QDateEdit(self.card1)
        self.due.setObjectName(u"due")
        self.due.setMinimumSize(QSize(0, 30))
        self.due.setCalendarPopup(True)

        self.rows1_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.due)

        self.orderLabel = QLabel(self.card1)
        self.orderLabel.setObjectName(u"orderLabel")

        self.rows1_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.orderLabel)

        self.order = QLineEdit(self.card1)
        self.order.setObjectName(u"order")
        self.order.setMinimumSize(QSize(0, 30))

        self.rows1_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.order)


        self.cardColumn1.addLayout(self.rows1_0)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(ShorteningForm)
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

        self.why = QLabel(self.card2)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)

        self.cardColumn2.addWidget(self.why)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.deadlineLabel.setBuddy(self.deadline)
        self.dueLabel.setBuddy(self.due)
        self.orderLabel.setBuddy(self.order)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ShorteningForm)

        QMetaObject.connectSlotsByName(ShorteningForm)
    # setupUi

    def retranslateUi(self, ShorteningForm):
        self.cardTitle1.setText(QCoreApplication.translate("ShorteningForm", u"Date", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ShorteningForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("ShorteningForm", u"Article 17(2)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("ShorteningForm", u"muted", None))
        self.deadlineLabel.setText(QCoreApplication.translate("ShorteningForm", u"&Time limit", None))
#if QT_CONFIG(tooltip)
        self.deadline.setToolTip(QCoreApplication.translate("ShorteningForm", u"Article 17(2): the open date that is brought forward.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.deadline.setWhatsThis(QCoreApplication.translate("ShorteningForm", u"Article 17(2): the open date that is brought forward.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.deadline.setAccessibleName(QCoreApplication.translate("ShorteningForm", u"Time limit", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("ShorteningForm", u"&New date", None))
#if QT_CONFIG(tooltip)
        self.due.setToolTip(QCoreApplication.translate("ShorteningForm", u"Article 17(2): earlier than the date that stands now.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.due.setWhatsThis(QCoreApplication.translate("ShorteningForm", u"Article 17(2): earlier than the date that stands now.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("ShorteningForm", u"New date", None))
#endif // QT_CONFIG(accessibility)
        self.orderLabel.setText(QCoreApplication.translate("ShorteningForm", u"&Order", None))
#if QT_CONFIG(tooltip)
        self.order.setToolTip(QCoreApplication.translate("ShorteningForm", u"Article 17(2): the order of the tribunal that shortens the time limit.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.order.setWhatsThis(QCoreApplication.translate("ShorteningForm", u"Article 17(2): the order of the tribunal that shortens the time limit.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("ShorteningForm", u"Order", None))
#endif // QT_CONFIG(accessibility)
        self.order.setPlaceholderText(QCoreApplication.translate("ShorteningForm", u"Procedural Order No. 3, paragraph 4", None))
        self.cardTitle2.setText(QCoreApplication.translate("ShorteningForm", u"Why this date", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("ShorteningForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("ShorteningForm", u"how it was reached", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("ShorteningForm", u"muted", None))
        self.why.setText("")
        pass
    # retranslateUi

