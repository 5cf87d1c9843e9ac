# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'closing.ui'
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
from PySide6.QtWidgets import (QApplication, QDateEdit, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_ClosingForm(object):
    def setupUi(self, ClosingForm):
        if not ClosingForm.objectName():
            ClosingForm.setObjectName(u"ClosingForm")
        self.column = QVBoxLayout(ClosingForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ClosingForm)
        self.card1.setObjectName(u"card1")
        self.card1.setProperty(u"card", True)
        self.cardColumn1 = QVBoxLayout(self.card1)
        self.cardColumn1.setSpacing(8)
        self.cardColumn1.setObjectName(u"cardColumn1")
        self.cardTitle1 = QLabel(self.card1)
        self.cardTitle1.setObjectName(u"cardTitle1")

        self.cardColumn1.addWidget(self.cardTitle1)

        self.rows1_7 = QGridLayout()
        self.rows1_7.setObjectName(u"rows1_7")
        self.rows1_7.setHorizontalSpacing(12)
        self.rows1_7.setVerticalSpacing(8)
        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_7.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_7.addWidget(self.day, 0, 1, 1, 3)

        self.about = QLabel(self.card1)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.rows1_7.addWidget(self.about, 1, 1, 1, 3)

        self.rows1_7.setColumnStretch(1, 1)
        self.rows1_7.setColumnStretch(3, 1)

        self.cardColumn1.addLayout(self.rows1_7)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(ClosingForm)
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

        self.cardSpace2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead2.addItem(self.cardSpace2)

        self.count = QLabel(self.card2)
        self.count.setObjectName(u"count")

        self.cardHead2.addWidget(self.count)


        self.cardColumn2.addLayout(self.cardHead2)

        self.lane = QVBoxLayout()
        self.lane.setSpacing(6)
        self.lane.setObjectName(u"lane")

        self.cardColumn2.addLayout(self.lane)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClosingForm)

        QMetaObject.connectSlotsByName(ClosingForm)
    # setupUi

    def retranslateUi(self, ClosingForm):
        self.cardTitle1.setText(QCoreApplication.translate("ClosingForm", u"Close of evidence", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ClosingForm", u"cardTitle", None))
        self.dayLabel.setText(QCoreApplication.translate("ClosingForm", u"&Day of closure", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("ClosingForm", u"Articles 17 and 27: the day from which no evidence is received without leave.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("ClosingForm", u"Articles 17 and 27: the day from which no evidence is received without leave.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("ClosingForm", u"Day of closure", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText("")
        self.about.setProperty(u"role", QCoreApplication.translate("ClosingForm", u"muted", None))
        self.cardTitle2.setText(QCoreApplication.translate("ClosingForm", u"Custody", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("ClosingForm", u"cardTitle", None))
        self.count.setText("")
        self.count.setProperty(u"role", QCoreApplication.translate("ClosingForm", u"muted", None))
        pass
    # retranslateUi

