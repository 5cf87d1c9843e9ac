# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'truncated.ui'
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
    QFrame, QHBoxLayout, QLabel, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_TruncatedForm(object):
    def setupUi(self, TruncatedForm):
        if not TruncatedForm.objectName():
            TruncatedForm.setObjectName(u"TruncatedForm")
        self.column = QVBoxLayout(TruncatedForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(TruncatedForm)
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

        self.rows1_1 = QFormLayout()
        self.rows1_1.setObjectName(u"rows1_1")
        self.rows1_1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows1_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows1_1.setHorizontalSpacing(12)
        self.rows1_1.setVerticalSpacing(8)
        self.missing = QLabel(self.card1)
        self.missing.setObjectName(u"missing")
        self.missing.setWordWrap(True)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.missing)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)

        self.presidingLabel = QLabel(self.card1)
        self.presidingLabel.setObjectName(u"presidingLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.presidingLabel)

        self.presiding = QComboBox(self.card1)
        self.presiding.setObjectName(u"presiding")
        self.presiding.setMinimumSize(QSize(0, 30))
        self.presiding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.presiding.setMinimumContentsLength(12)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.presiding)

        self.groundLabel = QLabel(self.card1)
        self.groundLabel.setObjectName(u"groundLabel")

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.groundLabel)

        self.ground = QPlainTextEdit(self.card1)
        self.ground.setObjectName(u"ground")
        self.ground.setMinimumSize(QSize(0, 110))
        self.ground.setMaximumSize(QSize(16777215, 110))
        self.ground.setTabChangesFocus(True)

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.ground)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
        self.presidingLabel.setBuddy(self.presiding)
        self.groundLabel.setBuddy(self.ground)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TruncatedForm)

        QMetaObject.connectSlotsByName(TruncatedForm)
    # setupUi

    def retranslateUi(self, TruncatedForm):
        self.cardTitle1.setText(QCoreApplication.translate("TruncatedForm", u"Leave", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("TruncatedForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("TruncatedForm", u"Article 14(2)(b)", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("TruncatedForm", u"muted", None))
        self.missing.setProperty(u"role", QCoreApplication.translate("TruncatedForm", u"muted", None))
        self.dayLabel.setText(QCoreApplication.translate("TruncatedForm", u"&Decided on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("TruncatedForm", u"Article 14(2)(b): the local day of the decision of the authority.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("TruncatedForm", u"Article 14(2)(b): the local day of the decision of the authority.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("TruncatedForm", u"Decided on", None))
#endif // QT_CONFIG(accessibility)
        self.presidingLabel.setText(QCoreApplication.translate("TruncatedForm", u"&Presiding", None))
#if QT_CONFIG(tooltip)
        self.presiding.setToolTip(QCoreApplication.translate("TruncatedForm", u"Article 33: who presides from now on, where that seat is vacant.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.presiding.setWhatsThis(QCoreApplication.translate("TruncatedForm", u"Article 33: who presides from now on, where that seat is vacant.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.presiding.setAccessibleName(QCoreApplication.translate("TruncatedForm", u"Presiding", None))
#endif // QT_CONFIG(accessibility)
        self.groundLabel.setText(QCoreApplication.translate("TruncatedForm", u"&As communicated", None))
#if QT_CONFIG(tooltip)
        self.ground.setToolTip(QCoreApplication.translate("TruncatedForm", u"Article 14(2)(b): the decision as communicated.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.ground.setWhatsThis(QCoreApplication.translate("TruncatedForm", u"Article 14(2)(b): the decision as communicated.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.ground.setAccessibleName(QCoreApplication.translate("TruncatedForm", u"As communicated", None))
#endif // QT_CONFIG(accessibility)
        self.ground.setPlaceholderText(QCoreApplication.translate("TruncatedForm", u"As the authority gave it", None))
        pass
    # retranslateUi

