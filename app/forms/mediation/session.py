# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateTimeEdit, QFormLayout,
    QFrame, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QVBoxLayout, QWidget)
class Ui_SessionForm(object):
    def setupUi(self, SessionForm):
        if not SessionForm.objectName():
            SessionForm.setObjectName(u"SessionForm")
        self.column = QVBoxLayout(SessionForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(SessionForm)
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
        self.gatheringLabel = QLabel(self.card1)
        self.gatheringLabel.setObjectName(u"gatheringLabel")

        self.rows1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.gatheringLabel)

        self.gathering = QComboBox(self.card1)
        self.gathering.setObjectName(u"gathering")
        self.gathering.setMinimumSize(QSize(0, 30))
        self.gathering.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.gathering.setMinimumContentsLength(12)

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.gathering)

        self.withSideLabel = QLabel(self.card1)
        self.withSideLabel.setObjectName(u"withSideLabel")

        self.rows1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.withSideLabel)

        self.withSide = QComboBox(self.card1)
        self.withSide.setObjectName(u"withSide")
        self.withSide.setMinimumSize(QSize(0, 30))
        self.withSide.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.withSide.setMinimumContentsLength(12)

        self.rows1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.withSide)

        self.startLabel = QLabel(self.card1)
        self.startLabel.setObjectName(u"startLabel")

        self.rows1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.startLabel)

        self.start = QDateTimeEdit(self.card1)
        self.start.setObjectName(u"start")
        self.start.setMinimumSize(QSize(0, 30))
        self.start.setCalendarPopup(True)

        self.rows1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.start)

        self.endLabel = QLabel(self.card1)
        self.endLabel.setObjectName(u"endLabel")

        self.rows1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.endLabel)

        self.end = QDateTimeEdit(self.card1)
        self.end.setObjectName(u"end")
        self.end.setMinimumSize(QSize(0, 30))
        self.end.setCalendarPopup(True)

        self.rows1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.end)

        self.zoneLabel = QLabel(self.card1)
        self.zoneLabel.setObjectName(u"zoneLabel")

        self.rows1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.zoneLabel)

        self.zone = QComboBox(self.card1)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(12)

        self.rows1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.zone)

        self.placeLabel = QLabel(self.card1)
        self.placeLabel.setObjectName(u"placeLabel")

        self.rows1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = QLineEdit(self.card1)
        self.place.setObjectName(u"place")
        self.place.setMinimumSize(QSize(0, 30))

        self.rows1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.place)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(SessionForm)
        self.card2.setObjectName(u"card2")
        self.card2.setProperty(u"card", True)
        self.cardColumn2 = QVBoxLayout(self.card2)
        self.cardColumn2.setSpacing(8)
        self.cardColumn2.setObjectName(u"cardColumn2")
        self.cardTitle2 = QLabel(self.card2)
        self.cardTitle2.setObjectName(u"cardTitle2")

        self.cardColumn2.addWidget(self.cardTitle2)

        self.rows2 = QFormLayout()
        self.rows2.setObjectName(u"rows2")
        self.rows2.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows2.setHorizontalSpacing(12)
        self.rows2.setVerticalSpacing(8)
        self.presentLabel = QLabel(self.card2)
        self.presentLabel.setObjectName(u"presentLabel")

        self.rows2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.presentLabel)

        self.present = QPlainTextEdit(self.card2)
        self.present.setObjectName(u"present")
        self.present.setMinimumSize(QSize(0, 80))
        self.present.setTabChangesFocus(True)

        self.rows2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.present)

        self.noteLabel = QLabel(self.card2)
        self.noteLabel.setObjectName(u"noteLabel")

        self.rows2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = QPlainTextEdit(self.card2)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 90))
        self.note.setTabChangesFocus(True)

        self.rows2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.note)


        self.cardColumn2.addLayout(self.rows2)


        self.column.addWidget(self.card2)

#if QT_CONFIG(shortcut)
        self.gatheringLabel.setBuddy(self.gathering)
        self.withSideLabel.setBuddy(self.withSide)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
        self.zoneLabel.setBuddy(self.zone)
        self.placeLabel.setBuddy(self.place)
        self.presentLabel.setBuddy(self.present)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SessionForm)

        QMetaObject.connectSlotsByName(SessionForm)
    # setupUi

    def retranslateUi(self, SessionForm):
        self.cardTitle1.setText(QCoreApplication.translate("SessionForm", u"The session", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("SessionForm", u"cardTitle", None))
        self.gatheringLabel.setText(QCoreApplication.translate("SessionForm", u"&Kind", None))
#if QT_CONFIG(tooltip)
        self.gathering.setToolTip(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: the mediator meets the parties together or each alone.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.gathering.setWhatsThis(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: the mediator meets the parties together or each alone.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.gathering.setAccessibleName(QCoreApplication.translate("SessionForm", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.withSideLabel.setText(QCoreApplication.translate("SessionForm", u"&With", None))
#if QT_CONFIG(tooltip)
        self.withSide.setToolTip(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: the party met alone; asked only for a caucus.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.withSide.setWhatsThis(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: the party met alone; asked only for a caucus.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.withSide.setAccessibleName(QCoreApplication.translate("SessionForm", u"With", None))
#endif // QT_CONFIG(accessibility)
        self.startLabel.setText(QCoreApplication.translate("SessionForm", u"&Begins", None))
#if QT_CONFIG(tooltip)
        self.start.setToolTip(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: on the clock of the place where it is held.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.start.setWhatsThis(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: on the clock of the place where it is held.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("SessionForm", u"Begins", None))
#endif // QT_CONFIG(accessibility)
        self.endLabel.setText(QCoreApplication.translate("SessionForm", u"&Ends", None))
#if QT_CONFIG(tooltip)
        self.end.setToolTip(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: on the clock of the place where it is held.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.end.setWhatsThis(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: on the clock of the place where it is held.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("SessionForm", u"Ends", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("SessionForm", u"Time &zone", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: the time zone of that clock.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: the time zone of that clock.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("SessionForm", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("SessionForm", u"&Place", None))
#if QT_CONFIG(tooltip)
        self.place.setToolTip(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: where it is held.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.place.setWhatsThis(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: where it is held.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("SessionForm", u"Place", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("SessionForm", u"Who and what", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("SessionForm", u"cardTitle", None))
        self.presentLabel.setText(QCoreApplication.translate("SessionForm", u"P&resent", None))
#if QT_CONFIG(tooltip)
        self.present.setToolTip(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: one person on each line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.present.setWhatsThis(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 4: one person on each line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.present.setAccessibleName(QCoreApplication.translate("SessionForm", u"Present", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("SessionForm", u"&Note", None))
#if QT_CONFIG(tooltip)
        self.note.setToolTip(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 5: for the mediator; it stays in this room.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.note.setWhatsThis(QCoreApplication.translate("SessionForm", u"Mediation Rules, Article 5: for the mediator; it stays in this room.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("SessionForm", u"Note", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

