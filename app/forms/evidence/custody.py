# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'custody.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateTimeEdit,
    QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_CustodyForm(object):
    def setupUi(self, CustodyForm):
        if not CustodyForm.objectName():
            CustodyForm.setObjectName(u"CustodyForm")
        self.column = QVBoxLayout(CustodyForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(CustodyForm)
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

        self.cardSpace1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead1.addItem(self.cardSpace1)

        self.state = QLabel(self.card1)
        self.state.setObjectName(u"state")

        self.cardHead1.addWidget(self.state)


        self.cardColumn1.addLayout(self.cardHead1)

        self.rows1_4 = QGridLayout()
        self.rows1_4.setObjectName(u"rows1_4")
        self.rows1_4.setHorizontalSpacing(12)
        self.rows1_4.setVerticalSpacing(8)
        self.exhibitLabel = QLabel(self.card1)
        self.exhibitLabel.setObjectName(u"exhibitLabel")
        self.exhibitLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.exhibitLabel, 0, 0, 1, 1)

        self.exhibit = QComboBox(self.card1)
        self.exhibit.setObjectName(u"exhibit")
        self.exhibit.setMinimumSize(QSize(0, 30))
        self.exhibit.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.exhibit.setMinimumContentsLength(12)

        self.rows1_4.addWidget(self.exhibit, 0, 1, 1, 1)

        self.kindLabel = QLabel(self.card1)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.kindLabel, 0, 2, 1, 1)

        self.kind = QComboBox(self.card1)
        self.kind.setObjectName(u"kind")
        self.kind.setMinimumSize(QSize(0, 30))
        self.kind.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(12)

        self.rows1_4.addWidget(self.kind, 0, 3, 1, 1)

        self.whenLabel = QLabel(self.card1)
        self.whenLabel.setObjectName(u"whenLabel")
        self.whenLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.whenLabel, 1, 0, 1, 1)

        self.when = QDateTimeEdit(self.card1)
        self.when.setObjectName(u"when")
        self.when.setMinimumSize(QSize(0, 30))
        self.when.setCalendarPopup(True)

        self.rows1_4.addWidget(self.when, 1, 1, 1, 1)

        self.zoneLabel = QLabel(self.card1)
        self.zoneLabel.setObjectName(u"zoneLabel")
        self.zoneLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.zoneLabel, 1, 2, 1, 1)

        self.zone = QComboBox(self.card1)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(12)
        self.zone.setEditable(True)

        self.rows1_4.addWidget(self.zone, 1, 3, 1, 1)

        self.released_byLabel = QLabel(self.card1)
        self.released_byLabel.setObjectName(u"released_byLabel")
        self.released_byLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.released_byLabel, 2, 0, 1, 1)

        self.released_by = QLineEdit(self.card1)
        self.released_by.setObjectName(u"released_by")
        self.released_by.setMinimumSize(QSize(0, 30))

        self.rows1_4.addWidget(self.released_by, 2, 1, 1, 1)

        self.received_byLabel = QLabel(self.card1)
        self.received_byLabel.setObjectName(u"received_byLabel")
        self.received_byLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.received_byLabel, 2, 2, 1, 1)

        self.received_by = QLineEdit(self.card1)
        self.received_by.setObjectName(u"received_by")
        self.received_by.setMinimumSize(QSize(0, 30))

        self.rows1_4.addWidget(self.received_by, 2, 3, 1, 1)

        self.place_fromLabel = QLabel(self.card1)
        self.place_fromLabel.setObjectName(u"place_fromLabel")
        self.place_fromLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.place_fromLabel, 3, 0, 1, 1)

        self.place_from = QLineEdit(self.card1)
        self.place_from.setObjectName(u"place_from")
        self.place_from.setMinimumSize(QSize(0, 30))

        self.rows1_4.addWidget(self.place_from, 3, 1, 1, 1)

        self.place_toLabel = QLabel(self.card1)
        self.place_toLabel.setObjectName(u"place_toLabel")
        self.place_toLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.place_toLabel, 3, 2, 1, 1)

        self.place_to = QLineEdit(self.card1)
        self.place_to.setObjectName(u"place_to")
        self.place_to.setMinimumSize(QSize(0, 30))

        self.rows1_4.addWidget(self.place_to, 3, 3, 1, 1)

        self.purposeLabel = QLabel(self.card1)
        self.purposeLabel.setObjectName(u"purposeLabel")
        self.purposeLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.purposeLabel, 4, 0, 1, 1)

        self.purpose = QLineEdit(self.card1)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setMinimumSize(QSize(0, 30))

        self.rows1_4.addWidget(self.purpose, 4, 1, 1, 3)

        self.authorityLabel = QLabel(self.card1)
        self.authorityLabel.setObjectName(u"authorityLabel")
        self.authorityLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.authorityLabel, 5, 0, 1, 1)

        self.authority = QLineEdit(self.card1)
        self.authority.setObjectName(u"authority")
        self.authority.setMinimumSize(QSize(0, 30))

        self.rows1_4.addWidget(self.authority, 5, 1, 1, 1)

        self.transportLabel = QLabel(self.card1)
        self.transportLabel.setObjectName(u"transportLabel")
        self.transportLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_4.addWidget(self.transportLabel, 5, 2, 1, 1)

        self.transport = QLineEdit(self.card1)
        self.transport.setObjectName(u"transport")
        self.transport.setMinimumSize(QSize(0, 30))

        self.rows1_4.addWidget(self.transport, 5, 3, 1, 1)

        self.rows1_4.setColumnStretch(1, 1)
        self.rows1_4.setColumnStretch(3, 1)

        self.cardColumn1.addLayout(self.rows1_4)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(CustodyForm)
        self.card2.setObjectName(u"card2")
        self.card2.setProperty(u"card", True)
        self.cardColumn2 = QVBoxLayout(self.card2)
        self.cardColumn2.setSpacing(8)
        self.cardColumn2.setObjectName(u"cardColumn2")
        self.cardTitle2 = QLabel(self.card2)
        self.cardTitle2.setObjectName(u"cardTitle2")

        self.cardColumn2.addWidget(self.cardTitle2)

        self.rows2_5 = QGridLayout()
        self.rows2_5.setObjectName(u"rows2_5")
        self.rows2_5.setHorizontalSpacing(12)
        self.rows2_5.setVerticalSpacing(8)
        self.seal_beforeLabel = QLabel(self.card2)
        self.seal_beforeLabel.setObjectName(u"seal_beforeLabel")
        self.seal_beforeLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows2_5.addWidget(self.seal_beforeLabel, 0, 0, 1, 1)

        self.seal_before = QLineEdit(self.card2)
        self.seal_before.setObjectName(u"seal_before")
        self.seal_before.setMinimumSize(QSize(0, 30))

        self.rows2_5.addWidget(self.seal_before, 0, 1, 1, 1)

        self.seal_afterLabel = QLabel(self.card2)
        self.seal_afterLabel.setObjectName(u"seal_afterLabel")
        self.seal_afterLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows2_5.addWidget(self.seal_afterLabel, 0, 2, 1, 1)

        self.seal_after = QLineEdit(self.card2)
        self.seal_after.setObjectName(u"seal_after")
        self.seal_after.setMinimumSize(QSize(0, 30))

        self.rows2_5.addWidget(self.seal_after, 0, 3, 1, 1)

        self.hash_beforeLabel = QLabel(self.card2)
        self.hash_beforeLabel.setObjectName(u"hash_beforeLabel")
        self.hash_beforeLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows2_5.addWidget(self.hash_beforeLabel, 1, 0, 1, 1)

        self.hash_before = QLineEdit(self.card2)
        self.hash_before.setObjectName(u"hash_before")
        self.hash_before.setMinimumSize(QSize(0, 30))

        self.rows2_5.addWidget(self.hash_before, 1, 1, 1, 3)

        self.hash_afterLabel = QLabel(self.card2)
        self.hash_afterLabel.setObjectName(u"hash_afterLabel")
        self.hash_afterLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows2_5.addWidget(self.hash_afterLabel, 2, 0, 1, 1)

        self.hash_after = QLineEdit(self.card2)
        self.hash_after.setObjectName(u"hash_after")
        self.hash_after.setMinimumSize(QSize(0, 30))

        self.rows2_5.addWidget(self.hash_after, 2, 1, 1, 3)

        self.changeLabel = QLabel(self.card2)
        self.changeLabel.setObjectName(u"changeLabel")
        self.changeLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows2_5.addWidget(self.changeLabel, 3, 0, 1, 1)

        self.change = QPlainTextEdit(self.card2)
        self.change.setObjectName(u"change")
        self.change.setMinimumSize(QSize(0, 54))
        self.change.setMaximumSize(QSize(16777215, 54))
        self.change.setTabChangesFocus(True)

        self.rows2_5.addWidget(self.change, 3, 1, 1, 3)

        self.witnessLabel = QLabel(self.card2)
        self.witnessLabel.setObjectName(u"witnessLabel")
        self.witnessLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows2_5.addWidget(self.witnessLabel, 4, 0, 1, 1)

        self.witness = QLineEdit(self.card2)
        self.witness.setObjectName(u"witness")
        self.witness.setMinimumSize(QSize(0, 30))

        self.rows2_5.addWidget(self.witness, 4, 1, 1, 1)

        self.noteLabel = QLabel(self.card2)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows2_5.addWidget(self.noteLabel, 4, 2, 1, 1)

        self.note = QLineEdit(self.card2)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 30))

        self.rows2_5.addWidget(self.note, 4, 3, 1, 1)

        self.rows2_5.setColumnStretch(1, 1)
        self.rows2_5.setColumnStretch(3, 1)

        self.cardColumn2.addLayout(self.rows2_5)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(CustodyForm)
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

        self.cardSpace3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead3.addItem(self.cardSpace3)

        self.itemState = QLabel(self.card3)
        self.itemState.setObjectName(u"itemState")

        self.cardHead3.addWidget(self.itemState)


        self.cardColumn3.addLayout(self.cardHead3)

        self.rows3_6 = QGridLayout()
        self.rows3_6.setObjectName(u"rows3_6")
        self.rows3_6.setHorizontalSpacing(12)
        self.rows3_6.setVerticalSpacing(8)
        self.itemNote = QLabel(self.card3)
        self.itemNote.setObjectName(u"itemNote")
        self.itemNote.setWordWrap(True)

        self.rows3_6.addWidget(self.itemNote, 0, 1, 1, 3)

        self.item_descriptionLabel = QLabel(self.card3)
        self.item_descriptionLabel.setObjectName(u"item_descriptionLabel")
        self.item_descriptionLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_descriptionLabel, 1, 0, 1, 1)

        self.item_description = QLineEdit(self.card3)
        self.item_description.setObjectName(u"item_description")
        self.item_description.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_description, 1, 1, 1, 3)

        self.item_sourceLabel = QLabel(self.card3)
        self.item_sourceLabel.setObjectName(u"item_sourceLabel")
        self.item_sourceLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_sourceLabel, 2, 0, 1, 1)

        self.item_source = QLineEdit(self.card3)
        self.item_source.setObjectName(u"item_source")
        self.item_source.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_source, 2, 1, 1, 1)

        self.item_ownerLabel = QLabel(self.card3)
        self.item_ownerLabel.setObjectName(u"item_ownerLabel")
        self.item_ownerLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_ownerLabel, 2, 2, 1, 1)

        self.item_owner = QLineEdit(self.card3)
        self.item_owner.setObjectName(u"item_owner")
        self.item_owner.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_owner, 2, 3, 1, 1)

        self.item_locationLabel = QLabel(self.card3)
        self.item_locationLabel.setObjectName(u"item_locationLabel")
        self.item_locationLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_locationLabel, 3, 0, 1, 1)

        self.item_location = QLineEdit(self.card3)
        self.item_location.setObjectName(u"item_location")
        self.item_location.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_location, 3, 1, 1, 1)

        self.item_jurisdictionLabel = QLabel(self.card3)
        self.item_jurisdictionLabel.setObjectName(u"item_jurisdictionLabel")
        self.item_jurisdictionLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_jurisdictionLabel, 3, 2, 1, 1)

        self.item_jurisdiction = QLineEdit(self.card3)
        self.item_jurisdiction.setObjectName(u"item_jurisdiction")
        self.item_jurisdiction.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_jurisdiction, 3, 3, 1, 1)

        self.item_authorityLabel = QLabel(self.card3)
        self.item_authorityLabel.setObjectName(u"item_authorityLabel")
        self.item_authorityLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_authorityLabel, 4, 0, 1, 1)

        self.item_authority = QLineEdit(self.card3)
        self.item_authority.setObjectName(u"item_authority")
        self.item_authority.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_authority, 4, 1, 1, 3)

        self.item_collectorLabel = QLabel(self.card3)
        self.item_collectorLabel.setObjectName(u"item_collectorLabel")
        self.item_collectorLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_collectorLabel, 5, 0, 1, 1)

        self.item_collector = QLineEdit(self.card3)
        self.item_collector.setObjectName(u"item_collector")
        self.item_collector.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_collector, 5, 1, 1, 1)

        self.item_organisationLabel = QLabel(self.card3)
        self.item_organisationLabel.setObjectName(u"item_organisationLabel")
        self.item_organisationLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_organisationLabel, 5, 2, 1, 1)

        self.item_organisation = QLineEdit(self.card3)
        self.item_organisation.setObjectName(u"item_organisation")
        self.item_organisation.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_organisation, 5, 3, 1, 1)

        self.item_startedLabel = QLabel(self.card3)
        self.item_startedLabel.setObjectName(u"item_startedLabel")
        self.item_startedLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_startedLabel, 6, 0, 1, 1)

        self.item_started = QLineEdit(self.card3)
        self.item_started.setObjectName(u"item_started")
        self.item_started.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_started, 6, 1, 1, 1)

        self.item_endedLabel = QLabel(self.card3)
        self.item_endedLabel.setObjectName(u"item_endedLabel")
        self.item_endedLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_endedLabel, 6, 2, 1, 1)

        self.item_ended = QLineEdit(self.card3)
        self.item_ended.setObjectName(u"item_ended")
        self.item_ended.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_ended, 6, 3, 1, 1)

        self.item_methodLabel = QLabel(self.card3)
        self.item_methodLabel.setObjectName(u"item_methodLabel")
        self.item_methodLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_methodLabel, 7, 0, 1, 1)

        self.item_method = QLineEdit(self.card3)
        self.item_method.setObjectName(u"item_method")
        self.item_method.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_method, 7, 1, 1, 1)

        self.item_toolLabel = QLabel(self.card3)
        self.item_toolLabel.setObjectName(u"item_toolLabel")
        self.item_toolLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_toolLabel, 7, 2, 1, 1)

        self.item_tool = QLineEdit(self.card3)
        self.item_tool.setObjectName(u"item_tool")
        self.item_tool.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_tool, 7, 3, 1, 1)

        self.item_hash_algorithmLabel = QLabel(self.card3)
        self.item_hash_algorithmLabel.setObjectName(u"item_hash_algorithmLabel")
        self.item_hash_algorithmLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_hash_algorithmLabel, 8, 0, 1, 1)

        self.item_hash_algorithm = QComboBox(self.card3)
        self.item_hash_algorithm.setObjectName(u"item_hash_algorithm")
        self.item_hash_algorithm.setMinimumSize(QSize(0, 30))
        self.item_hash_algorithm.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.item_hash_algorithm.setMinimumContentsLength(12)

        self.rows3_6.addWidget(self.item_hash_algorithm, 8, 1, 1, 1)

        self.item_sealLabel = QLabel(self.card3)
        self.item_sealLabel.setObjectName(u"item_sealLabel")
        self.item_sealLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_sealLabel, 8, 2, 1, 1)

        self.item_seal = QLineEdit(self.card3)
        self.item_seal.setObjectName(u"item_seal")
        self.item_seal.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_seal, 8, 3, 1, 1)

        self.item_hash_valueLabel = QLabel(self.card3)
        self.item_hash_valueLabel.setObjectName(u"item_hash_valueLabel")
        self.item_hash_valueLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_6.addWidget(self.item_hash_valueLabel, 9, 0, 1, 1)

        self.item_hash_value = QLineEdit(self.card3)
        self.item_hash_value.setObjectName(u"item_hash_value")
        self.item_hash_value.setMinimumSize(QSize(0, 30))

        self.rows3_6.addWidget(self.item_hash_value, 9, 1, 1, 3)

        self.item_write_blocked = QCheckBox(self.card3)
        self.item_write_blocked.setObjectName(u"item_write_blocked")

        self.rows3_6.addWidget(self.item_write_blocked, 10, 1, 1, 1)

        self.rows3_6.setColumnStretch(1, 1)
        self.rows3_6.setColumnStretch(3, 1)

        self.cardColumn3.addLayout(self.rows3_6)


        self.column.addWidget(self.card3)

#if QT_CONFIG(shortcut)
        self.exhibitLabel.setBuddy(self.exhibit)
        self.kindLabel.setBuddy(self.kind)
        self.whenLabel.setBuddy(self.when)
        self.zoneLabel.setBuddy(self.zone)
        self.released_byLabel.setBuddy(self.released_by)
        self.received_byLabel.setBuddy(self.received_by)
        self.place_fromLabel.setBuddy(self.place_from)
        self.place_toLabel.setBuddy(self.place_to)
        self.purposeLabel.setBuddy(self.purpose)
        self.authorityLabel.setBuddy(self.authority)
        self.transportLabel.setBuddy(self.transport)
        self.seal_beforeLabel.setBuddy(self.seal_before)
        self.seal_afterLabel.setBuddy(self.seal_after)
        self.hash_beforeLabel.setBuddy(self.hash_before)
        self.hash_afterLabel.setBuddy(self.hash_after)
        self.changeLabel.setBuddy(self.change)
        self.witnessLabel.setBuddy(self.witness)
        self.noteLabel.setBuddy(self.note)
        self.item_descriptionLabel.setBuddy(self.item_description)
        self.item_sourceLabel.setBuddy(self.item_source)
        self.item_ownerLabel.setBuddy(self.item_owner)
        self.item_locationLabel.setBuddy(self.item_location)
        self.item_jurisdictionLabel.setBuddy(self.item_jurisdiction)
        self.item_authorityLabel.setBuddy(self.item_authority)
        self.item_collectorLabel.setBuddy(self.item_collector)
        self.item_organisationLabel.setBuddy(self.item_organisation)
        self.item_startedLabel.setBuddy(self.item_started)
        self.item_endedLabel.setBuddy(self.item_ended)
        self.item_methodLabel.setBuddy(self.item_method)
        self.item_toolLabel.setBuddy(self.item_tool)
        self.item_hash_algorithmLabel.setBuddy(self.item_hash_algorithm)
        self.item_sealLabel.setBuddy(self.item_seal)
        self.item_hash_valueLabel.setBuddy(self.item_hash_value)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CustodyForm)

        QMetaObject.connectSlotsByName(CustodyForm)
    # setupUi

    def retranslateUi(self, CustodyForm):
        self.cardTitle1.setText(QCoreApplication.translate("CustodyForm", u"The event", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("CustodyForm", u"cardTitle", None))
        self.state.setText("")
        self.state.setProperty(u"role", QCoreApplication.translate("CustodyForm", u"muted", None))
        self.exhibitLabel.setText(QCoreApplication.translate("CustodyForm", u"&Exhibit", None))
#if QT_CONFIG(tooltip)
        self.exhibit.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the exhibit whose chain gets a new link.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.exhibit.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the exhibit whose chain gets a new link.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.exhibit.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Exhibit", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("CustodyForm", u"&What happened", None))
#if QT_CONFIG(tooltip)
        self.kind.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the kind of event; a correction is a new event.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.kind.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the kind of event; a correction is a new event.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("CustodyForm", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.whenLabel.setText(QCoreApplication.translate("CustodyForm", u"W&hen", None))
#if QT_CONFIG(tooltip)
        self.when.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): day and time of the event, on the clock of the time zone beside it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.when.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): day and time of the event, on the clock of the time zone beside it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.when.setAccessibleName(QCoreApplication.translate("CustodyForm", u"When", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("CustodyForm", u"Time &zone", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the zone of that clock.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the zone of that clock.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.released_byLabel.setText(QCoreApplication.translate("CustodyForm", u"&Released by", None))
#if QT_CONFIG(tooltip)
        self.released_by.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): who had the item until then; both acknowledge.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.released_by.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): who had the item until then; both acknowledge.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.released_by.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Released by", None))
#endif // QT_CONFIG(accessibility)
        self.received_byLabel.setText(QCoreApplication.translate("CustodyForm", u"Re&ceived by", None))
#if QT_CONFIG(tooltip)
        self.received_by.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): who has it from then on; both acknowledge.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received_by.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): who has it from then on; both acknowledge.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received_by.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Received by", None))
#endif // QT_CONFIG(accessibility)
        self.place_fromLabel.setText(QCoreApplication.translate("CustodyForm", u"&From", None))
#if QT_CONFIG(tooltip)
        self.place_from.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the place it left.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.place_from.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the place it left.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.place_from.setAccessibleName(QCoreApplication.translate("CustodyForm", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.place_toLabel.setText(QCoreApplication.translate("CustodyForm", u"T&o", None))
#if QT_CONFIG(tooltip)
        self.place_to.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the place it came to.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.place_to.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the place it came to.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.place_to.setAccessibleName(QCoreApplication.translate("CustodyForm", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.purposeLabel.setText(QCoreApplication.translate("CustodyForm", u"&Purpose", None))
#if QT_CONFIG(tooltip)
        self.purpose.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): why it was moved or handled.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.purpose.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): why it was moved or handled.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.authorityLabel.setText(QCoreApplication.translate("CustodyForm", u"&Authority", None))
#if QT_CONFIG(tooltip)
        self.authority.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): on whose order.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.authority.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): on whose order.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.authority.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Authority", None))
#endif // QT_CONFIG(accessibility)
        self.transportLabel.setText(QCoreApplication.translate("CustodyForm", u"&Transport", None))
#if QT_CONFIG(tooltip)
        self.transport.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): means and tracking number; write \u201cin transit\u201d where a carrier unknown to the chain held it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.transport.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): means and tracking number; write \u201cin transit\u201d where a carrier unknown to the chain held it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.transport.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Transport", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("CustodyForm", u"Seals, hashes and changes", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("CustodyForm", u"cardTitle", None))
        self.seal_beforeLabel.setText(QCoreApplication.translate("CustodyForm", u"Seal &before", None))
#if QT_CONFIG(tooltip)
        self.seal_before.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the seal found on receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.seal_before.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the seal found on receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.seal_before.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Seal before", None))
#endif // QT_CONFIG(accessibility)
        self.seal_afterLabel.setText(QCoreApplication.translate("CustodyForm", u"Seal after", None))
#if QT_CONFIG(tooltip)
        self.seal_after.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the seal put on afterwards.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.seal_after.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the seal put on afterwards.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.seal_after.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Seal after", None))
#endif // QT_CONFIG(accessibility)
        self.hash_beforeLabel.setText(QCoreApplication.translate("CustodyForm", u"&Hash before", None))
#if QT_CONFIG(tooltip)
        self.hash_before.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): SHA-256 before the event, in hexadecimal; empty if none was taken.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hash_before.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): SHA-256 before the event, in hexadecimal; empty if none was taken.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hash_before.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Hash before", None))
#endif // QT_CONFIG(accessibility)
        self.hash_afterLabel.setText(QCoreApplication.translate("CustodyForm", u"Hash after", None))
#if QT_CONFIG(tooltip)
        self.hash_after.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): SHA-256 after the event, in hexadecimal; empty if none was taken.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hash_after.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): SHA-256 after the event, in hexadecimal; empty if none was taken.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hash_after.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Hash after", None))
#endif // QT_CONFIG(accessibility)
        self.changeLabel.setText(QCoreApplication.translate("CustodyForm", u"Chan&ge made", None))
#if QT_CONFIG(tooltip)
        self.change.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): what was changed and why; asked for when the item is transformed or redacted.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.change.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): what was changed and why; asked for when the item is transformed or redacted.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.change.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Change made", None))
#endif // QT_CONFIG(accessibility)
        self.witnessLabel.setText(QCoreApplication.translate("CustodyForm", u"W&itness", None))
#if QT_CONFIG(tooltip)
        self.witness.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): who watched.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.witness.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): who watched.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.witness.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Witness", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("CustodyForm", u"&Note", None))
#if QT_CONFIG(tooltip)
        self.note.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): why an event is entered late, or anything else the chain needs.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.note.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): why an event is entered late, or anything else the chain needs.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle3.setText(QCoreApplication.translate("CustodyForm", u"The item", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("CustodyForm", u"cardTitle", None))
        self.itemState.setText("")
        self.itemState.setProperty(u"role", QCoreApplication.translate("CustodyForm", u"muted", None))
        self.itemNote.setText(QCoreApplication.translate("CustodyForm", u"Change these lines only to complete or correct the record of the item; the earlier record stays.", None))
        self.itemNote.setProperty(u"role", QCoreApplication.translate("CustodyForm", u"muted", None))
        self.item_descriptionLabel.setText(QCoreApplication.translate("CustodyForm", u"Descri&ption", None))
#if QT_CONFIG(tooltip)
        self.item_description.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): what the item is, as it was found.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_description.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): what the item is, as it was found.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_description.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Description", None))
#endif // QT_CONFIG(accessibility)
        self.item_sourceLabel.setText(QCoreApplication.translate("CustodyForm", u"&Source system", None))
#if QT_CONFIG(tooltip)
        self.item_source.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the system or place the item comes from.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_source.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the system or place the item comes from.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_source.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Source system", None))
#endif // QT_CONFIG(accessibility)
        self.item_ownerLabel.setText(QCoreApplication.translate("CustodyForm", u"O&wner", None))
#if QT_CONFIG(tooltip)
        self.item_owner.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): whose system it is.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_owner.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): whose system it is.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_owner.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Owner", None))
#endif // QT_CONFIG(accessibility)
        self.item_locationLabel.setText(QCoreApplication.translate("CustodyForm", u"Lo&cation", None))
#if QT_CONFIG(tooltip)
        self.item_location.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): where the item stood when it was collected.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_location.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): where the item stood when it was collected.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_location.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Location", None))
#endif // QT_CONFIG(accessibility)
        self.item_jurisdictionLabel.setText(QCoreApplication.translate("CustodyForm", u"&Jurisdiction", None))
#if QT_CONFIG(tooltip)
        self.item_jurisdiction.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the law of the place of collection.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_jurisdiction.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the law of the place of collection.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_jurisdiction.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Jurisdiction", None))
#endif // QT_CONFIG(accessibility)
        self.item_authorityLabel.setText(QCoreApplication.translate("CustodyForm", u"Legal a&uthority", None))
#if QT_CONFIG(tooltip)
        self.item_authority.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the order, warrant or consent the collection rests on.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_authority.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the order, warrant or consent the collection rests on.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_authority.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Legal authority", None))
#endif // QT_CONFIG(accessibility)
        self.item_collectorLabel.setText(QCoreApplication.translate("CustodyForm", u"Collected &by", None))
#if QT_CONFIG(tooltip)
        self.item_collector.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the person who collected it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_collector.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the person who collected it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_collector.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Collected by", None))
#endif // QT_CONFIG(accessibility)
        self.item_organisationLabel.setText(QCoreApplication.translate("CustodyForm", u"Or&ganisation", None))
#if QT_CONFIG(tooltip)
        self.item_organisation.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the collector's organisation.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_organisation.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the collector's organisation.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_organisation.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.item_startedLabel.setText(QCoreApplication.translate("CustodyForm", u"Collected &from", None))
#if QT_CONFIG(tooltip)
        self.item_started.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): day and time at which collection began, as 2 May 2026 09:30.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_started.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): day and time at which collection began, as 2 May 2026 09:30.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_started.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Collected from", None))
#endif // QT_CONFIG(accessibility)
        self.item_started.setPlaceholderText(QCoreApplication.translate("CustodyForm", u"2 May 2026 09:30", None))
        self.item_endedLabel.setText(QCoreApplication.translate("CustodyForm", u"u&ntil", None))
#if QT_CONFIG(tooltip)
        self.item_ended.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): day and time at which collection ended.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_ended.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): day and time at which collection ended.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_ended.setAccessibleName(QCoreApplication.translate("CustodyForm", u"until", None))
#endif // QT_CONFIG(accessibility)
        self.item_ended.setPlaceholderText(QCoreApplication.translate("CustodyForm", u"2 May 2026 10:15", None))
        self.item_methodLabel.setText(QCoreApplication.translate("CustodyForm", u"&Method", None))
#if QT_CONFIG(tooltip)
        self.item_method.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): how it was collected: image, export, capture, photograph.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_method.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): how it was collected: image, export, capture, photograph.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_method.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Method", None))
#endif // QT_CONFIG(accessibility)
        self.item_toolLabel.setText(QCoreApplication.translate("CustodyForm", u"T&ool and version", None))
#if QT_CONFIG(tooltip)
        self.item_tool.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the tool used, with its version.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_tool.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the tool used, with its version.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_tool.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Tool and version", None))
#endif // QT_CONFIG(accessibility)
        self.item_hash_algorithmLabel.setText(QCoreApplication.translate("CustodyForm", u"Hash &taken", None))
#if QT_CONFIG(tooltip)
        self.item_hash_algorithm.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the algorithm of the hash taken at collection; SHA-256 can be compared with the file received.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_hash_algorithm.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the algorithm of the hash taken at collection; SHA-256 can be compared with the file received.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_hash_algorithm.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Hash taken", None))
#endif // QT_CONFIG(accessibility)
        self.item_sealLabel.setText(QCoreApplication.translate("CustodyForm", u"Sea&l or bag", None))
#if QT_CONFIG(tooltip)
        self.item_seal.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the number of the seal or bag.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_seal.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the number of the seal or bag.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_seal.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Seal or bag", None))
#endif // QT_CONFIG(accessibility)
        self.item_hash_valueLabel.setText(QCoreApplication.translate("CustodyForm", u"Hash &value", None))
#if QT_CONFIG(tooltip)
        self.item_hash_value.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): the hash taken at collection, in hexadecimal.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_hash_value.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): the hash taken at collection, in hexadecimal.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_hash_value.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Hash value", None))
#endif // QT_CONFIG(accessibility)
        self.item_write_blocked.setText(QCoreApplication.translate("CustodyForm", u"&Write protection was used", None))
#if QT_CONFIG(tooltip)
        self.item_write_blocked.setToolTip(QCoreApplication.translate("CustodyForm", u"Article 27(4): whether the source was protected against writing while it was read.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_write_blocked.setWhatsThis(QCoreApplication.translate("CustodyForm", u"Article 27(4): whether the source was protected against writing while it was read.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_write_blocked.setAccessibleName(QCoreApplication.translate("CustodyForm", u"Write protection was used", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

