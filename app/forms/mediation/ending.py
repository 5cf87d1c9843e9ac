# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ending.ui'
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
    QFrame, QLabel, QSizePolicy, QVBoxLayout,
    QWidget)
class Ui_EndingForm(object):
    def setupUi(self, EndingForm):
        if not EndingForm.objectName():
            EndingForm.setObjectName(u"EndingForm")
        self.column = QVBoxLayout(EndingForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(EndingForm)
        self.card1.setObjectName(u"card1")
        self.card1.setProperty(u"card", True)
        self.cardColumn1 = QVBoxLayout(self.card1)
        self.cardColumn1.setSpacing(8)
        self.cardColumn1.setObjectName(u"cardColumn1")
        self.cardTitle1 = QLabel(self.card1)
        self.cardTitle1.setObjectName(u"cardTitle1")

        self.cardColumn1.addWidget(self.cardTitle1)

        self.rows1 = QFormLayout()
        self.rows1.setObjectName(u"rows1")
        self.rows1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows1.setHorizontalSpacing(12)
        self.rows1.setVerticalSpacing(8)
        self.modeLabel = QLabel(self.card1)
        self.modeLabel.setObjectName(u"modeLabel")

        self.rows1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.modeLabel)

        self.mode = QComboBox(self.card1)
        self.mode.setObjectName(u"mode")
        self.mode.setMinimumSize(QSize(0, 30))
        self.mode.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.mode.setMinimumContentsLength(12)

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.mode)

        self.byLabel = QLabel(self.card1)
        self.byLabel.setObjectName(u"byLabel")

        self.rows1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.byLabel)

        self.by = QComboBox(self.card1)
        self.by.setObjectName(u"by")
        self.by.setMinimumSize(QSize(0, 30))
        self.by.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.by.setMinimumContentsLength(12)

        self.rows1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.by)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)

        self.reasonNote = QLabel(self.card1)
        self.reasonNote.setObjectName(u"reasonNote")
        self.reasonNote.setWordWrap(True)

        self.rows1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reasonNote)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.modeLabel.setBuddy(self.mode)
        self.byLabel.setBuddy(self.by)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(EndingForm)

        QMetaObject.connectSlotsByName(EndingForm)
    # setupUi

    def retranslateUi(self, EndingForm):
        self.cardTitle1.setText(QCoreApplication.translate("EndingForm", u"The end", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("EndingForm", u"cardTitle", None))
        self.modeLabel.setText(QCoreApplication.translate("EndingForm", u"&Mode", None))
#if QT_CONFIG(tooltip)
        self.mode.setToolTip(QCoreApplication.translate("EndingForm", u"Mediation Rules, Article 9: the five ways in which a mediation ends.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.mode.setWhatsThis(QCoreApplication.translate("EndingForm", u"Mediation Rules, Article 9: the five ways in which a mediation ends.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("EndingForm", u"Mode", None))
#endif // QT_CONFIG(accessibility)
        self.byLabel.setText(QCoreApplication.translate("EndingForm", u"Declared &by", None))
#if QT_CONFIG(tooltip)
        self.by.setToolTip(QCoreApplication.translate("EndingForm", u"Mediation Rules, Article 9: the party that declared it at an end; it stays in this room.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.by.setWhatsThis(QCoreApplication.translate("EndingForm", u"Mediation Rules, Article 9: the party that declared it at an end; it stays in this room.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.by.setAccessibleName(QCoreApplication.translate("EndingForm", u"Declared by", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("EndingForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("EndingForm", u"Mediation Rules, Article 9: the day of the signature, the declaration or the expiry.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("EndingForm", u"Mediation Rules, Article 9: the day of the signature, the declaration or the expiry.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("EndingForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.reasonNote.setText(QCoreApplication.translate("EndingForm", u"No reason is asked and none is recorded. The certificate states the day and the mode only.", None))
        self.reasonNote.setProperty(u"role", QCoreApplication.translate("EndingForm", u"muted", None))
        pass
    # retranslateUi

