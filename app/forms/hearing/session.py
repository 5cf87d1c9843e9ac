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
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)
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
        self.startLabel = QLabel(self.card1)
        self.startLabel.setObjectName(u"startLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.startLabel)

        self.start = QDateTimeEdit(self.card1)
        self.start.setObjectName(u"start")
        self.start.setMinimumSize(QSize(0, 30))
        self.start.setCalendarPopup(True)

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.start)

        self.endLabel = QLabel(self.card1)
        self.endLabel.setObjectName(u"endLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.endLabel)

        self.end = QDateTimeEdit(self.card1)
        self.end.setObjectName(u"end")
        self.end.setMinimumSize(QSize(0, 30))
        self.end.setCalendarPopup(True)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.end)

        self.zoneLabel = QLabel(self.card1)
        self.zoneLabel.setObjectName(u"zoneLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.zoneLabel)

        self.zone = QComboBox(self.card1)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(12)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.zone)

        self.venueLabel = QLabel(self.card1)
        self.venueLabel.setObjectName(u"venueLabel")

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.venueLabel)

        self.venue = QLineEdit(self.card1)
        self.venue.setObjectName(u"venue")
        self.venue.setMinimumSize(QSize(0, 30))

        self.rows1_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.venue)

        self.modeLabel = QLabel(self.card1)
        self.modeLabel.setObjectName(u"modeLabel")

        self.rows1_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.modeLabel)

        self.mode = QComboBox(self.card1)
        self.mode.setObjectName(u"mode")
        self.mode.setMinimumSize(QSize(0, 30))
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.setMinimumContentsLength(12)

        self.rows1_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.mode)

        self.presidingLabel = QLabel(self.card1)
        self.presidingLabel.setObjectName(u"presidingLabel")

        self.rows1_1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.presidingLabel)

        self.presiding = QLineEdit(self.card1)
        self.presiding.setObjectName(u"presiding")
        self.presiding.setMinimumSize(QSize(0, 30))

        self.rows1_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.presiding)

        self.secretaryLabel = QLabel(self.card1)
        self.secretaryLabel.setObjectName(u"secretaryLabel")

        self.rows1_1.setWidget(6, QFormLayout.ItemRole.LabelRole, self.secretaryLabel)

        self.secretary = QLineEdit(self.card1)
        self.secretary.setObjectName(u"secretary")
        self.secretary.setMinimumSize(QSize(0, 30))

        self.rows1_1.setWidget(6, QFormLayout.ItemRole.FieldRole, self.secretary)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(SessionForm)
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

        self.presentColumn = QVBoxLayout()
        self.presentColumn.setSpacing(6)
        self.presentColumn.setObjectName(u"presentColumn")
        self.presentHead = QHBoxLayout()
        self.presentHead.setObjectName(u"presentHead")
        self.presentLabel = QLabel(self.card2)
        self.presentLabel.setObjectName(u"presentLabel")

        self.presentHead.addWidget(self.presentLabel)

        self.presentGap = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.presentHead.addItem(self.presentGap)

        self.presentAdd = QPushButton(self.card2)
        self.presentAdd.setObjectName(u"presentAdd")
        self.presentAdd.setAutoDefault(False)

        self.presentHead.addWidget(self.presentAdd)

        self.presentDrop = QPushButton(self.card2)
        self.presentDrop.setObjectName(u"presentDrop")
        self.presentDrop.setAutoDefault(False)

        self.presentHead.addWidget(self.presentDrop)


        self.presentColumn.addLayout(self.presentHead)

        self.present = QTableWidget(self.card2)
        self.present.setObjectName(u"present")
        self.present.setMinimumSize(QSize(0, 230))
        self.present.setMaximumSize(QSize(16777215, 230))
        self.present.setProperty(u"framed", True)
        self.present.setTabKeyNavigation(False)

        self.presentColumn.addWidget(self.present)


        self.cardColumn2.addLayout(self.presentColumn)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(SessionForm)
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

        self.rows3_1 = QFormLayout()
        self.rows3_1.setObjectName(u"rows3_1")
        self.rows3_1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows3_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows3_1.setHorizontalSpacing(12)
        self.rows3_1.setVerticalSpacing(8)
        self.courseLabel = QLabel(self.card3)
        self.courseLabel.setObjectName(u"courseLabel")

        self.rows3_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.courseLabel)

        self.course = QPlainTextEdit(self.card3)
        self.course.setObjectName(u"course")
        self.course.setMinimumSize(QSize(0, 150))
        self.course.setMaximumSize(QSize(16777215, 150))
        self.course.setTabChangesFocus(True)

        self.rows3_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.course)

        self.admittedLabel = QLabel(self.card3)
        self.admittedLabel.setObjectName(u"admittedLabel")

        self.rows3_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.admittedLabel)

        self.admitted = QPlainTextEdit(self.card3)
        self.admitted.setObjectName(u"admitted")
        self.admitted.setMinimumSize(QSize(0, 62))
        self.admitted.setMaximumSize(QSize(16777215, 62))
        self.admitted.setTabChangesFocus(True)

        self.rows3_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.admitted)

        self.rulingsLabel = QLabel(self.card3)
        self.rulingsLabel.setObjectName(u"rulingsLabel")

        self.rows3_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.rulingsLabel)

        self.rulings = QPlainTextEdit(self.card3)
        self.rulings.setObjectName(u"rulings")
        self.rulings.setMinimumSize(QSize(0, 62))
        self.rulings.setMaximumSize(QSize(16777215, 62))
        self.rulings.setTabChangesFocus(True)

        self.rows3_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.rulings)

        self.objectionsLabel = QLabel(self.card3)
        self.objectionsLabel.setObjectName(u"objectionsLabel")

        self.rows3_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.objectionsLabel)

        self.objections = QPlainTextEdit(self.card3)
        self.objections.setObjectName(u"objections")
        self.objections.setMinimumSize(QSize(0, 62))
        self.objections.setMaximumSize(QSize(16777215, 62))
        self.objections.setTabChangesFocus(True)

        self.rows3_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.objections)


        self.cardColumn3.addLayout(self.rows3_1)


        self.column.addWidget(self.card3)

        self.card4 = QFrame(SessionForm)
        self.card4.setObjectName(u"card4")
        self.card4.setProperty(u"card", True)
        self.cardColumn4 = QVBoxLayout(self.card4)
        self.cardColumn4.setSpacing(8)
        self.cardColumn4.setObjectName(u"cardColumn4")
        self.cardHead4 = QHBoxLayout()
        self.cardHead4.setObjectName(u"cardHead4")
        self.cardTitle4 = QLabel(self.card4)
        self.cardTitle4.setObjectName(u"cardTitle4")

        self.cardHead4.addWidget(self.cardTitle4)

        self.cardGap4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead4.addItem(self.cardGap4)

        self.cardAside4 = QLabel(self.card4)
        self.cardAside4.setObjectName(u"cardAside4")

        self.cardHead4.addWidget(self.cardAside4)


        self.cardColumn4.addLayout(self.cardHead4)

        self.undertakingsColumn = QVBoxLayout()
        self.undertakingsColumn.setSpacing(6)
        self.undertakingsColumn.setObjectName(u"undertakingsColumn")
        self.undertakingsHead = QHBoxLayout()
        self.undertakingsHead.setObjectName(u"undertakingsHead")
        self.undertakingsLabel = QLabel(self.card4)
        self.undertakingsLabel.setObjectName(u"undertakingsLabel")

        self.undertakingsHead.addWidget(self.undertakingsLabel)

        self.undertakingsGap = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.undertakingsHead.addItem(self.undertakingsGap)

        self.undertakingsAdd = QPushButton(self.card4)
        self.undertakingsAdd.setObjectName(u"undertakingsAdd")
        self.undertakingsAdd.setAutoDefault(False)

        self.undertakingsHead.addWidget(self.undertakingsAdd)

        self.undertakingsDrop = QPushButton(self.card4)
        self.undertakingsDrop.setObjectName(u"undertakingsDrop")
        self.undertakingsDrop.setAutoDefault(False)

        self.undertakingsHead.addWidget(self.undertakingsDrop)


        self.undertakingsColumn.addLayout(self.undertakingsHead)

        self.undertakings = QTableWidget(self.card4)
        self.undertakings.setObjectName(u"undertakings")
        self.undertakings.setMinimumSize(QSize(0, 132))
        self.undertakings.setMaximumSize(QSize(16777215, 132))
        self.undertakings.setProperty(u"framed", True)
        self.undertakings.setTabKeyNavigation(False)

        self.undertakingsColumn.addWidget(self.undertakings)


        self.cardColumn4.addLayout(self.undertakingsColumn)


        self.column.addWidget(self.card4)

        self.card5 = QFrame(SessionForm)
        self.card5.setObjectName(u"card5")
        self.card5.setProperty(u"card", True)
        self.cardColumn5 = QVBoxLayout(self.card5)
        self.cardColumn5.setSpacing(8)
        self.cardColumn5.setObjectName(u"cardColumn5")
        self.cardHead5 = QHBoxLayout()
        self.cardHead5.setObjectName(u"cardHead5")
        self.cardTitle5 = QLabel(self.card5)
        self.cardTitle5.setObjectName(u"cardTitle5")

        self.cardHead5.addWidget(self.cardTitle5)

        self.cardGap5 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead5.addItem(self.cardGap5)

        self.cardAside5 = QLabel(self.card5)
        self.cardAside5.setObjectName(u"cardAside5")

        self.cardHead5.addWidget(self.cardAside5)


        self.cardColumn5.addLayout(self.cardHead5)

        self.rows5_1 = QFormLayout()
        self.rows5_1.setObjectName(u"rows5_1")
        self.rows5_1.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows5_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows5_1.setHorizontalSpacing(12)
        self.rows5_1.setVerticalSpacing(8)
        self.minutesClaimantLabel = QLabel(self.card5)
        self.minutesClaimantLabel.setObjectName(u"minutesClaimantLabel")

        self.rows5_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.minutesClaimantLabel)

        self.minutesClaimant = QSpinBox(self.card5)
        self.minutesClaimant.setObjectName(u"minutesClaimant")
        self.minutesClaimant.setMinimumSize(QSize(0, 30))
        self.minutesClaimant.setMinimum(0)
        self.minutesClaimant.setMaximum(1440)

        self.rows5_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.minutesClaimant)

        self.minutesRespondentLabel = QLabel(self.card5)
        self.minutesRespondentLabel.setObjectName(u"minutesRespondentLabel")

        self.rows5_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.minutesRespondentLabel)

        self.minutesRespondent = QSpinBox(self.card5)
        self.minutesRespondent.setObjectName(u"minutesRespondent")
        self.minutesRespondent.setMinimumSize(QSize(0, 30))
        self.minutesRespondent.setMinimum(0)
        self.minutesRespondent.setMaximum(1440)

        self.rows5_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.minutesRespondent)


        self.cardColumn5.addLayout(self.rows5_1)


        self.column.addWidget(self.card5)

#if QT_CONFIG(shortcut)
        self.startLabel.setBuddy(self.start)
        self.endLabel.setBuddy(self.end)
        self.zoneLabel.setBuddy(self.zone)
        self.venueLabel.setBuddy(self.venue)
        self.modeLabel.setBuddy(self.mode)
        self.presidingLabel.setBuddy(self.presiding)
        self.secretaryLabel.setBuddy(self.secretary)
        self.presentLabel.setBuddy(self.present)
        self.courseLabel.setBuddy(self.course)
        self.admittedLabel.setBuddy(self.admitted)
        self.rulingsLabel.setBuddy(self.rulings)
        self.objectionsLabel.setBuddy(self.objections)
        self.undertakingsLabel.setBuddy(self.undertakings)
        self.minutesClaimantLabel.setBuddy(self.minutesClaimant)
        self.minutesRespondentLabel.setBuddy(self.minutesRespondent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SessionForm)

        QMetaObject.connectSlotsByName(SessionForm)
    # setupUi

    def retranslateUi(self, SessionForm):
        self.cardTitle1.setText(QCoreApplication.translate("SessionForm", u"Session", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("SessionForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("SessionForm", u"Article 28", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("SessionForm", u"muted", None))
        self.startLabel.setText(QCoreApplication.translate("SessionForm", u"&Opened", None))
#if QT_CONFIG(tooltip)
        self.start.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: day and hour on the clock of the venue.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.start.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 28: day and hour on the clock of the venue.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.start.setAccessibleName(QCoreApplication.translate("SessionForm", u"Opened", None))
#endif // QT_CONFIG(accessibility)
        self.endLabel.setText(QCoreApplication.translate("SessionForm", u"&Ended", None))
#if QT_CONFIG(tooltip)
        self.end.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: day and hour on the same clock.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.end.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 28: day and hour on the same clock.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.end.setAccessibleName(QCoreApplication.translate("SessionForm", u"Ended", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("SessionForm", u"Time &zone", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: the zone of that clock.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 28: the zone of that clock.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("SessionForm", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.venueLabel.setText(QCoreApplication.translate("SessionForm", u"&Venue", None))
#if QT_CONFIG(tooltip)
        self.venue.setToolTip(QCoreApplication.translate("SessionForm", u"Article 18(2): where the session was held.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.venue.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 18(2): where the session was held.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("SessionForm", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.modeLabel.setText(QCoreApplication.translate("SessionForm", u"&Attendance", None))
#if QT_CONFIG(tooltip)
        self.mode.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28(4): in person or by videoconference.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.mode.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 28(4): in person or by videoconference.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("SessionForm", u"Attendance", None))
#endif // QT_CONFIG(accessibility)
        self.presidingLabel.setText(QCoreApplication.translate("SessionForm", u"P&residing", None))
#if QT_CONFIG(tooltip)
        self.presiding.setToolTip(QCoreApplication.translate("SessionForm", u"Article 33(2): the presiding arbitrator signs the minutes.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.presiding.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 33(2): the presiding arbitrator signs the minutes.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.presiding.setAccessibleName(QCoreApplication.translate("SessionForm", u"Presiding", None))
#endif // QT_CONFIG(accessibility)
        self.secretaryLabel.setText(QCoreApplication.translate("SessionForm", u"&Secretary", None))
#if QT_CONFIG(tooltip)
        self.secretary.setToolTip(QCoreApplication.translate("SessionForm", u"The tribunal secretary signs beside the presiding arbitrator; may be left empty.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.secretary.setWhatsThis(QCoreApplication.translate("SessionForm", u"The tribunal secretary signs beside the presiding arbitrator; may be left empty.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.secretary.setAccessibleName(QCoreApplication.translate("SessionForm", u"Secretary", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("SessionForm", u"Who was there", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("SessionForm", u"cardTitle", None))
        self.cardAside2.setText(QCoreApplication.translate("SessionForm", u"name, capacity, for whom", None))
        self.cardAside2.setProperty(u"role", QCoreApplication.translate("SessionForm", u"muted", None))
        self.presentLabel.setText(QCoreApplication.translate("SessionForm", u"Pre&sent", None))
        self.presentAdd.setText(QCoreApplication.translate("SessionForm", u"Add a &person", None))
#if QT_CONFIG(tooltip)
        self.presentAdd.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: everyone present, in which capacity and for whom.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.presentAdd.setAccessibleName(QCoreApplication.translate("SessionForm", u"Add a person", None))
#endif // QT_CONFIG(accessibility)
        self.presentDrop.setText(QCoreApplication.translate("SessionForm", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.presentDrop.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: everyone present, in which capacity and for whom.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.presentDrop.setAccessibleName(QCoreApplication.translate("SessionForm", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.present.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: everyone present, in which capacity and for whom.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.present.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 28: everyone present, in which capacity and for whom.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.present.setAccessibleName(QCoreApplication.translate("SessionForm", u"Present", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle3.setText(QCoreApplication.translate("SessionForm", u"Course", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("SessionForm", u"cardTitle", None))
        self.cardAside3.setText(QCoreApplication.translate("SessionForm", u"Article 28", None))
        self.cardAside3.setProperty(u"role", QCoreApplication.translate("SessionForm", u"muted", None))
        self.courseLabel.setText(QCoreApplication.translate("SessionForm", u"&Course", None))
#if QT_CONFIG(tooltip)
        self.course.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: what took place; each line becomes a numbered paragraph.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.course.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 28: what took place; each line becomes a numbered paragraph.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.course.setAccessibleName(QCoreApplication.translate("SessionForm", u"Course", None))
#endif // QT_CONFIG(accessibility)
        self.course.setPlaceholderText(QCoreApplication.translate("SessionForm", u"One paragraph on each line", None))
        self.admittedLabel.setText(QCoreApplication.translate("SessionForm", u"E&xhibits", None))
#if QT_CONFIG(tooltip)
        self.admitted.setToolTip(QCoreApplication.translate("SessionForm", u"Article 27(4): exhibits admitted at the session, one on each line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.admitted.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 27(4): exhibits admitted at the session, one on each line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.admitted.setAccessibleName(QCoreApplication.translate("SessionForm", u"Exhibits", None))
#endif // QT_CONFIG(accessibility)
        self.admitted.setPlaceholderText(QCoreApplication.translate("SessionForm", u"Admitted at the session, one on each line", None))
        self.rulingsLabel.setText(QCoreApplication.translate("SessionForm", u"Ru&lings", None))
#if QT_CONFIG(tooltip)
        self.rulings.setToolTip(QCoreApplication.translate("SessionForm", u"Article 17(1): rulings given at the session, one on each line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.rulings.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 17(1): rulings given at the session, one on each line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.rulings.setAccessibleName(QCoreApplication.translate("SessionForm", u"Rulings", None))
#endif // QT_CONFIG(accessibility)
        self.rulings.setPlaceholderText(QCoreApplication.translate("SessionForm", u"One on each line", None))
        self.objectionsLabel.setText(QCoreApplication.translate("SessionForm", u"O&bjections", None))
#if QT_CONFIG(tooltip)
        self.objections.setToolTip(QCoreApplication.translate("SessionForm", u"Article 32: objections noted, one on each line; silence may be a waiver.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.objections.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 32: objections noted, one on each line; silence may be a waiver.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.objections.setAccessibleName(QCoreApplication.translate("SessionForm", u"Objections", None))
#endif // QT_CONFIG(accessibility)
        self.objections.setPlaceholderText(QCoreApplication.translate("SessionForm", u"Noted under Article 32, one on each line", None))
        self.cardTitle4.setText(QCoreApplication.translate("SessionForm", u"What was promised", None))
        self.cardTitle4.setProperty(u"role", QCoreApplication.translate("SessionForm", u"cardTitle", None))
        self.cardAside4.setText(QCoreApplication.translate("SessionForm", u"each becomes a date of the case", None))
        self.cardAside4.setProperty(u"role", QCoreApplication.translate("SessionForm", u"muted", None))
        self.undertakingsLabel.setText(QCoreApplication.translate("SessionForm", u"&Undertakings", None))
        self.undertakingsAdd.setText(QCoreApplication.translate("SessionForm", u"Add an under&taking", None))
#if QT_CONFIG(tooltip)
        self.undertakingsAdd.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: what a side promised, and by when. Each becomes a date of the case.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.undertakingsAdd.setAccessibleName(QCoreApplication.translate("SessionForm", u"Add an undertaking", None))
#endif // QT_CONFIG(accessibility)
        self.undertakingsDrop.setText(QCoreApplication.translate("SessionForm", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.undertakingsDrop.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: what a side promised, and by when. Each becomes a date of the case.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.undertakingsDrop.setAccessibleName(QCoreApplication.translate("SessionForm", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.undertakings.setToolTip(QCoreApplication.translate("SessionForm", u"Article 28: what a side promised, and by when. Each becomes a date of the case.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.undertakings.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 28: what a side promised, and by when. Each becomes a date of the case.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.undertakings.setAccessibleName(QCoreApplication.translate("SessionForm", u"Undertakings", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle5.setText(QCoreApplication.translate("SessionForm", u"Speaking time", None))
        self.cardTitle5.setProperty(u"role", QCoreApplication.translate("SessionForm", u"cardTitle", None))
        self.cardAside5.setText(QCoreApplication.translate("SessionForm", u"Article 17(1)", None))
        self.cardAside5.setProperty(u"role", QCoreApplication.translate("SessionForm", u"muted", None))
        self.minutesClaimantLabel.setText(QCoreApplication.translate("SessionForm", u"Claima&nt", None))
#if QT_CONFIG(tooltip)
        self.minutesClaimant.setToolTip(QCoreApplication.translate("SessionForm", u"Article 17(1): equal treatment; whole minutes the claimant spoke.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.minutesClaimant.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 17(1): equal treatment; whole minutes the claimant spoke.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.minutesClaimant.setAccessibleName(QCoreApplication.translate("SessionForm", u"Claimant", None))
#endif // QT_CONFIG(accessibility)
        self.minutesClaimant.setSuffix(QCoreApplication.translate("SessionForm", u" min", None))
        self.minutesRespondentLabel.setText(QCoreApplication.translate("SessionForm", u"Respon&dent", None))
#if QT_CONFIG(tooltip)
        self.minutesRespondent.setToolTip(QCoreApplication.translate("SessionForm", u"Article 17(1): equal treatment; whole minutes the respondent spoke.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.minutesRespondent.setWhatsThis(QCoreApplication.translate("SessionForm", u"Article 17(1): equal treatment; whole minutes the respondent spoke.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.minutesRespondent.setAccessibleName(QCoreApplication.translate("SessionForm", u"Respondent", None))
#endif // QT_CONFIG(accessibility)
        self.minutesRespondent.setSuffix(QCoreApplication.translate("SessionForm", u" min", None))
        pass
    # retranslateUi

