# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'receipt.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QComboBox,
    QDateTimeEdit, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)
class Ui_ReceiveForm(object):
    def setupUi(self, ReceiveForm):
        if not ReceiveForm.objectName():
            ReceiveForm.setObjectName(u"ReceiveForm")
        self.column = QVBoxLayout(ReceiveForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ReceiveForm)
        self.card1.setObjectName(u"card1")
        self.card1.setProperty(u"card", True)
        self.cardColumn1 = QVBoxLayout(self.card1)
        self.cardColumn1.setSpacing(8)
        self.cardColumn1.setObjectName(u"cardColumn1")
        self.cardTitle1 = QLabel(self.card1)
        self.cardTitle1.setObjectName(u"cardTitle1")

        self.cardColumn1.addWidget(self.cardTitle1)

        self.rows1_1 = QGridLayout()
        self.rows1_1.setObjectName(u"rows1_1")
        self.rows1_1.setHorizontalSpacing(12)
        self.rows1_1.setVerticalSpacing(8)
        self.sideLabel = QLabel(self.card1)
        self.sideLabel.setObjectName(u"sideLabel")
        self.sideLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.sideLabel, 0, 0, 1, 1)

        self.side = QComboBox(self.card1)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(0, 30))
        self.side.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.side.setMinimumContentsLength(12)

        self.rows1_1.addWidget(self.side, 0, 1, 1, 1)

        self.channelLabel = QLabel(self.card1)
        self.channelLabel.setObjectName(u"channelLabel")
        self.channelLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.channelLabel, 0, 2, 1, 1)

        self.channel = QLineEdit(self.card1)
        self.channel.setObjectName(u"channel")
        self.channel.setMinimumSize(QSize(0, 30))

        self.rows1_1.addWidget(self.channel, 0, 3, 1, 1)

        self.receivedLabel = QLabel(self.card1)
        self.receivedLabel.setObjectName(u"receivedLabel")
        self.receivedLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.receivedLabel, 1, 0, 1, 1)

        self.received = QDateTimeEdit(self.card1)
        self.received.setObjectName(u"received")
        self.received.setMinimumSize(QSize(0, 30))
        self.received.setCalendarPopup(True)

        self.rows1_1.addWidget(self.received, 1, 1, 1, 1)

        self.zoneLabel = QLabel(self.card1)
        self.zoneLabel.setObjectName(u"zoneLabel")
        self.zoneLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.zoneLabel, 1, 2, 1, 1)

        self.zone = QComboBox(self.card1)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(12)
        self.zone.setEditable(True)

        self.rows1_1.addWidget(self.zone, 1, 3, 1, 1)

        self.supportsLabel = QLabel(self.card1)
        self.supportsLabel.setObjectName(u"supportsLabel")
        self.supportsLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.supportsLabel, 2, 0, 1, 1)

        self.supports = QLineEdit(self.card1)
        self.supports.setObjectName(u"supports")
        self.supports.setMinimumSize(QSize(0, 30))

        self.rows1_1.addWidget(self.supports, 2, 1, 1, 3)

        self.rows1_1.setColumnStretch(1, 1)
        self.rows1_1.setColumnStretch(3, 1)

        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(ReceiveForm)
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

        self.exhibits = QTableWidget(self.card2)
        if (self.exhibits.columnCount() < 6):
            self.exhibits.setColumnCount(6)
        __qtablewidgetitem = QTableWidgetItem()
        self.exhibits.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.exhibits.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.exhibits.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.exhibits.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.exhibits.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.exhibits.setHorizontalHeaderItem(5, __qtablewidgetitem5)
        self.exhibits.setObjectName(u"exhibits")
        self.exhibits.setMinimumSize(QSize(0, 190))
        self.exhibits.setProperty(u"framed", True)
        self.exhibits.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.exhibits.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.exhibits.setTabKeyNavigation(False)
        self.exhibits.setShowGrid(False)
        self.exhibits.verticalHeader().setVisible(False)

        self.cardColumn2.addWidget(self.exhibits)

        self.exhibitsButtons = QHBoxLayout()
        self.exhibitsButtons.setObjectName(u"exhibitsButtons")
        self.addFiles = QPushButton(self.card2)
        self.addFiles.setObjectName(u"addFiles")
        self.addFiles.setAutoDefault(False)

        self.exhibitsButtons.addWidget(self.addFiles)

        self.addFolder = QPushButton(self.card2)
        self.addFolder.setObjectName(u"addFolder")
        self.addFolder.setAutoDefault(False)

        self.exhibitsButtons.addWidget(self.addFolder)

        self.removeRow = QPushButton(self.card2)
        self.removeRow.setObjectName(u"removeRow")
        self.removeRow.setAutoDefault(False)

        self.exhibitsButtons.addWidget(self.removeRow)

        self.exhibitsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.exhibitsButtons.addItem(self.exhibitsSpace)


        self.cardColumn2.addLayout(self.exhibitsButtons)

        self.lane = QVBoxLayout()
        self.lane.setSpacing(6)
        self.lane.setObjectName(u"lane")

        self.cardColumn2.addLayout(self.lane)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(ReceiveForm)
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

        self.which = QLabel(self.card3)
        self.which.setObjectName(u"which")

        self.cardHead3.addWidget(self.which)


        self.cardColumn3.addLayout(self.cardHead3)

        self.rows3_2 = QGridLayout()
        self.rows3_2.setObjectName(u"rows3_2")
        self.rows3_2.setHorizontalSpacing(12)
        self.rows3_2.setVerticalSpacing(8)
        self.translation_ofLabel = QLabel(self.card3)
        self.translation_ofLabel.setObjectName(u"translation_ofLabel")
        self.translation_ofLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_2.addWidget(self.translation_ofLabel, 0, 0, 1, 1)

        self.translation_of = QLineEdit(self.card3)
        self.translation_of.setObjectName(u"translation_of")
        self.translation_of.setMinimumSize(QSize(0, 30))

        self.rows3_2.addWidget(self.translation_of, 0, 1, 1, 1)

        self.noteLabel = QLabel(self.card3)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows3_2.addWidget(self.noteLabel, 0, 2, 1, 1)

        self.note = QLineEdit(self.card3)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 30))

        self.rows3_2.addWidget(self.note, 0, 3, 1, 1)

        self.rows3_2.setColumnStretch(1, 1)
        self.rows3_2.setColumnStretch(3, 1)

        self.cardColumn3.addLayout(self.rows3_2)


        self.column.addWidget(self.card3)

        self.card4 = QFrame(ReceiveForm)
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

        self.cardSpace4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead4.addItem(self.cardSpace4)

        self.custody = QLabel(self.card4)
        self.custody.setObjectName(u"custody")

        self.cardHead4.addWidget(self.custody)


        self.cardColumn4.addLayout(self.cardHead4)

        self.rows4_3 = QGridLayout()
        self.rows4_3.setObjectName(u"rows4_3")
        self.rows4_3.setHorizontalSpacing(12)
        self.rows4_3.setVerticalSpacing(8)
        self.itemNote = QLabel(self.card4)
        self.itemNote.setObjectName(u"itemNote")
        self.itemNote.setWordWrap(True)

        self.rows4_3.addWidget(self.itemNote, 0, 1, 1, 3)

        self.item_descriptionLabel = QLabel(self.card4)
        self.item_descriptionLabel.setObjectName(u"item_descriptionLabel")
        self.item_descriptionLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_descriptionLabel, 1, 0, 1, 1)

        self.item_description = QLineEdit(self.card4)
        self.item_description.setObjectName(u"item_description")
        self.item_description.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_description, 1, 1, 1, 3)

        self.item_sourceLabel = QLabel(self.card4)
        self.item_sourceLabel.setObjectName(u"item_sourceLabel")
        self.item_sourceLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_sourceLabel, 2, 0, 1, 1)

        self.item_source = QLineEdit(self.card4)
        self.item_source.setObjectName(u"item_source")
        self.item_source.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_source, 2, 1, 1, 1)

        self.item_ownerLabel = QLabel(self.card4)
        self.item_ownerLabel.setObjectName(u"item_ownerLabel")
        self.item_ownerLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_ownerLabel, 2, 2, 1, 1)

        self.item_owner = QLineEdit(self.card4)
        self.item_owner.setObjectName(u"item_owner")
        self.item_owner.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_owner, 2, 3, 1, 1)

        self.item_locationLabel = QLabel(self.card4)
        self.item_locationLabel.setObjectName(u"item_locationLabel")
        self.item_locationLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_locationLabel, 3, 0, 1, 1)

        self.item_location = QLineEdit(self.card4)
        self.item_location.setObjectName(u"item_location")
        self.item_location.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_location, 3, 1, 1, 1)

        self.item_jurisdictionLabel = QLabel(self.card4)
        self.item_jurisdictionLabel.setObjectName(u"item_jurisdictionLabel")
        self.item_jurisdictionLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_jurisdictionLabel, 3, 2, 1, 1)

        self.item_jurisdiction = QLineEdit(self.card4)
        self.item_jurisdiction.setObjectName(u"item_jurisdiction")
        self.item_jurisdiction.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_jurisdiction, 3, 3, 1, 1)

        self.item_authorityLabel = QLabel(self.card4)
        self.item_authorityLabel.setObjectName(u"item_authorityLabel")
        self.item_authorityLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_authorityLabel, 4, 0, 1, 1)

        self.item_authority = QLineEdit(self.card4)
        self.item_authority.setObjectName(u"item_authority")
        self.item_authority.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_authority, 4, 1, 1, 3)

        self.item_collectorLabel = QLabel(self.card4)
        self.item_collectorLabel.setObjectName(u"item_collectorLabel")
        self.item_collectorLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_collectorLabel, 5, 0, 1, 1)

        self.item_collector = QLineEdit(self.card4)
        self.item_collector.setObjectName(u"item_collector")
        self.item_collector.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_collector, 5, 1, 1, 1)

        self.item_organisationLabel = QLabel(self.card4)
        self.item_organisationLabel.setObjectName(u"item_organisationLabel")
        self.item_organisationLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_organisationLabel, 5, 2, 1, 1)

        self.item_organisation = QLineEdit(self.card4)
        self.item_organisation.setObjectName(u"item_organisation")
        self.item_organisation.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_organisation, 5, 3, 1, 1)

        self.item_startedLabel = QLabel(self.card4)
        self.item_startedLabel.setObjectName(u"item_startedLabel")
        self.item_startedLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_startedLabel, 6, 0, 1, 1)

        self.item_started = QLineEdit(self.card4)
        self.item_started.setObjectName(u"item_started")
        self.item_started.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_started, 6, 1, 1, 1)

        self.item_endedLabel = QLabel(self.card4)
        self.item_endedLabel.setObjectName(u"item_endedLabel")
        self.item_endedLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_endedLabel, 6, 2, 1, 1)

        self.item_ended = QLineEdit(self.card4)
        self.item_ended.setObjectName(u"item_ended")
        self.item_ended.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_ended, 6, 3, 1, 1)

        self.item_methodLabel = QLabel(self.card4)
        self.item_methodLabel.setObjectName(u"item_methodLabel")
        self.item_methodLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_methodLabel, 7, 0, 1, 1)

        self.item_method = QLineEdit(self.card4)
        self.item_method.setObjectName(u"item_method")
        self.item_method.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_method, 7, 1, 1, 1)

        self.item_toolLabel = QLabel(self.card4)
        self.item_toolLabel.setObjectName(u"item_toolLabel")
        self.item_toolLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_toolLabel, 7, 2, 1, 1)

        self.item_tool = QLineEdit(self.card4)
        self.item_tool.setObjectName(u"item_tool")
        self.item_tool.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_tool, 7, 3, 1, 1)

        self.item_hash_algorithmLabel = QLabel(self.card4)
        self.item_hash_algorithmLabel.setObjectName(u"item_hash_algorithmLabel")
        self.item_hash_algorithmLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_hash_algorithmLabel, 8, 0, 1, 1)

        self.item_hash_algorithm = QComboBox(self.card4)
        self.item_hash_algorithm.setObjectName(u"item_hash_algorithm")
        self.item_hash_algorithm.setMinimumSize(QSize(0, 30))
        self.item_hash_algorithm.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.item_hash_algorithm.setMinimumContentsLength(12)

        self.rows4_3.addWidget(self.item_hash_algorithm, 8, 1, 1, 1)

        self.item_sealLabel = QLabel(self.card4)
        self.item_sealLabel.setObjectName(u"item_sealLabel")
        self.item_sealLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_sealLabel, 8, 2, 1, 1)

        self.item_seal = QLineEdit(self.card4)
        self.item_seal.setObjectName(u"item_seal")
        self.item_seal.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_seal, 8, 3, 1, 1)

        self.item_hash_valueLabel = QLabel(self.card4)
        self.item_hash_valueLabel.setObjectName(u"item_hash_valueLabel")
        self.item_hash_valueLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.item_hash_valueLabel, 9, 0, 1, 1)

        self.item_hash_value = QLineEdit(self.card4)
        self.item_hash_value.setObjectName(u"item_hash_value")
        self.item_hash_value.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.item_hash_value, 9, 1, 1, 3)

        self.item_write_blocked = QCheckBox(self.card4)
        self.item_write_blocked.setObjectName(u"item_write_blocked")

        self.rows4_3.addWidget(self.item_write_blocked, 10, 1, 1, 1)

        self.carrierLabel = QLabel(self.card4)
        self.carrierLabel.setObjectName(u"carrierLabel")
        self.carrierLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.carrierLabel, 11, 0, 1, 1)

        self.carrier = QLineEdit(self.card4)
        self.carrier.setObjectName(u"carrier")
        self.carrier.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.carrier, 11, 1, 1, 1)

        self.carriedLabel = QLabel(self.card4)
        self.carriedLabel.setObjectName(u"carriedLabel")
        self.carriedLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows4_3.addWidget(self.carriedLabel, 11, 2, 1, 1)

        self.carried = QLineEdit(self.card4)
        self.carried.setObjectName(u"carried")
        self.carried.setMinimumSize(QSize(0, 30))

        self.rows4_3.addWidget(self.carried, 11, 3, 1, 1)

        self.rows4_3.setColumnStretch(1, 1)
        self.rows4_3.setColumnStretch(3, 1)

        self.cardColumn4.addLayout(self.rows4_3)


        self.column.addWidget(self.card4)

#if QT_CONFIG(shortcut)
        self.sideLabel.setBuddy(self.side)
        self.channelLabel.setBuddy(self.channel)
        self.receivedLabel.setBuddy(self.received)
        self.zoneLabel.setBuddy(self.zone)
        self.supportsLabel.setBuddy(self.supports)
        self.translation_ofLabel.setBuddy(self.translation_of)
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
        self.carrierLabel.setBuddy(self.carrier)
        self.carriedLabel.setBuddy(self.carried)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReceiveForm)

        QMetaObject.connectSlotsByName(ReceiveForm)
    # setupUi

    def retranslateUi(self, ReceiveForm):
        self.cardTitle1.setText(QCoreApplication.translate("ReceiveForm", u"The filing", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ReceiveForm", u"cardTitle", None))
        self.sideLabel.setText(QCoreApplication.translate("ReceiveForm", u"Filed &by", None))
#if QT_CONFIG(tooltip)
        self.side.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27: the party that relies on the exhibits; each side has its own series of numbers.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.side.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27: the party that relies on the exhibits; each side has its own series of numbers.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.side.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Filed by", None))
#endif // QT_CONFIG(accessibility)
        self.channelLabel.setText(QCoreApplication.translate("ReceiveForm", u"C&hannel", None))
#if QT_CONFIG(tooltip)
        self.channel.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 2: by which means the Registry received the filing.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.channel.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 2: by which means the Registry received the filing.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Channel", None))
#endif // QT_CONFIG(accessibility)
        self.channel.setPlaceholderText(QCoreApplication.translate("ReceiveForm", u"sealed medium, against receipt", None))
        self.receivedLabel.setText(QCoreApplication.translate("ReceiveForm", u"&Received", None))
#if QT_CONFIG(tooltip)
        self.received.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 2: when the Registry received the filing, on the clock of the time zone beside it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 2: when the Registry received the filing, on the clock of the time zone beside it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("ReceiveForm", u"&Time zone", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 2: the zone of that clock.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 2: the zone of that clock.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.supportsLabel.setText(QCoreApplication.translate("ReceiveForm", u"In s&upport of", None))
#if QT_CONFIG(tooltip)
        self.supports.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27: the pleading the exhibits go with.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.supports.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27: the pleading the exhibits go with.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.supports.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"In support of", None))
#endif // QT_CONFIG(accessibility)
        self.supports.setPlaceholderText(QCoreApplication.translate("ReceiveForm", u"Statement of claim", None))
        self.cardTitle2.setText(QCoreApplication.translate("ReceiveForm", u"The exhibits", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("ReceiveForm", u"cardTitle", None))
        self.count.setText("")
        self.count.setProperty(u"role", QCoreApplication.translate("ReceiveForm", u"muted", None))
        ___qtablewidgetitem = self.exhibits.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ReceiveForm", u"No.", None))
        ___qtablewidgetitem1 = self.exhibits.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ReceiveForm", u"Title", None))
        ___qtablewidgetitem2 = self.exhibits.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("ReceiveForm", u"Date", None))
        ___qtablewidgetitem3 = self.exhibits.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("ReceiveForm", u"Open to", None))
        ___qtablewidgetitem4 = self.exhibits.horizontalHeaderItem(4)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("ReceiveForm", u"Language", None))
        ___qtablewidgetitem5 = self.exhibits.horizontalHeaderItem(5)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("ReceiveForm", u"State", None))
#if QT_CONFIG(tooltip)
        self.exhibits.setToolTip("")
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.exhibits.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27: documents, exhibits and other evidence; numbers run over the whole case and are never used twice.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.exhibits.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Exhibits filed", None))
#endif // QT_CONFIG(accessibility)
        self.addFiles.setText(QCoreApplication.translate("ReceiveForm", u"&Add files\u2026", None))
#if QT_CONFIG(accessibility)
        self.addFiles.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Add files", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.addFiles.setToolTip(QCoreApplication.translate("ReceiveForm", u"Adds files from this computer or a medium; they are encrypted and kept unaltered", None))
#endif // QT_CONFIG(tooltip)
        self.addFolder.setText(QCoreApplication.translate("ReceiveForm", u"Add a &folder\u2026", None))
#if QT_CONFIG(accessibility)
        self.addFolder.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Add a folder", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.addFolder.setToolTip(QCoreApplication.translate("ReceiveForm", u"Adds every file in a folder, in the order of their names", None))
#endif // QT_CONFIG(tooltip)
        self.removeRow.setText(QCoreApplication.translate("ReceiveForm", u"Re&move", None))
#if QT_CONFIG(accessibility)
        self.removeRow.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.removeRow.setToolTip(QCoreApplication.translate("ReceiveForm", u"Takes the selected exhibit off this list; nothing on the record changes", None))
#endif // QT_CONFIG(tooltip)
        self.cardTitle3.setText(QCoreApplication.translate("ReceiveForm", u"Selected exhibit", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("ReceiveForm", u"cardTitle", None))
        self.which.setText("")
        self.which.setProperty(u"role", QCoreApplication.translate("ReceiveForm", u"muted", None))
        self.translation_ofLabel.setText(QCoreApplication.translate("ReceiveForm", u"Transl&ation of", None))
#if QT_CONFIG(tooltip)
        self.translation_of.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 19: the number of the exhibit this one translates.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.translation_of.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 19: the number of the exhibit this one translates.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.translation_of.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Translation of", None))
#endif // QT_CONFIG(accessibility)
        self.translation_of.setPlaceholderText(QCoreApplication.translate("ReceiveForm", u"C-001", None))
        self.noteLabel.setText(QCoreApplication.translate("ReceiveForm", u"&Description", None))
#if QT_CONFIG(tooltip)
        self.note.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27: a line for the list of exhibits and the bundle.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.note.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27: a line for the list of exhibits and the bundle.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Description", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle4.setText(QCoreApplication.translate("ReceiveForm", u"Where it comes from", None))
        self.cardTitle4.setProperty(u"role", QCoreApplication.translate("ReceiveForm", u"cardTitle", None))
        self.custody.setText("")
        self.custody.setProperty(u"role", QCoreApplication.translate("ReceiveForm", u"muted", None))
        self.itemNote.setText(QCoreApplication.translate("ReceiveForm", u"The record of the item and its collection. What is missing here is named on the receipt as a gap; it does not stop the filing.", None))
        self.itemNote.setProperty(u"role", QCoreApplication.translate("ReceiveForm", u"muted", None))
        self.item_descriptionLabel.setText(QCoreApplication.translate("ReceiveForm", u"Descri&ption", None))
#if QT_CONFIG(tooltip)
        self.item_description.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): what the item is, as it was found.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_description.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): what the item is, as it was found.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_description.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Description", None))
#endif // QT_CONFIG(accessibility)
        self.item_sourceLabel.setText(QCoreApplication.translate("ReceiveForm", u"&Source system", None))
#if QT_CONFIG(tooltip)
        self.item_source.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the system or place the item comes from.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_source.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the system or place the item comes from.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_source.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Source system", None))
#endif // QT_CONFIG(accessibility)
        self.item_ownerLabel.setText(QCoreApplication.translate("ReceiveForm", u"O&wner", None))
#if QT_CONFIG(tooltip)
        self.item_owner.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): whose system it is.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_owner.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): whose system it is.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_owner.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Owner", None))
#endif // QT_CONFIG(accessibility)
        self.item_locationLabel.setText(QCoreApplication.translate("ReceiveForm", u"Lo&cation", None))
#if QT_CONFIG(tooltip)
        self.item_location.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): where the item stood when it was collected.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_location.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): where the item stood when it was collected.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_location.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Location", None))
#endif // QT_CONFIG(accessibility)
        self.item_jurisdictionLabel.setText(QCoreApplication.translate("ReceiveForm", u"&Jurisdiction", None))
#if QT_CONFIG(tooltip)
        self.item_jurisdiction.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the law of the place of collection.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_jurisdiction.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the law of the place of collection.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_jurisdiction.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Jurisdiction", None))
#endif // QT_CONFIG(accessibility)
        self.item_authorityLabel.setText(QCoreApplication.translate("ReceiveForm", u"Legal a&uthority", None))
#if QT_CONFIG(tooltip)
        self.item_authority.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the order, warrant or consent the collection rests on.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_authority.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the order, warrant or consent the collection rests on.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_authority.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Legal authority", None))
#endif // QT_CONFIG(accessibility)
        self.item_collectorLabel.setText(QCoreApplication.translate("ReceiveForm", u"Collected &by", None))
#if QT_CONFIG(tooltip)
        self.item_collector.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the person who collected it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_collector.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the person who collected it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_collector.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Collected by", None))
#endif // QT_CONFIG(accessibility)
        self.item_organisationLabel.setText(QCoreApplication.translate("ReceiveForm", u"Or&ganisation", None))
#if QT_CONFIG(tooltip)
        self.item_organisation.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the collector's organisation.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_organisation.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the collector's organisation.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_organisation.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.item_startedLabel.setText(QCoreApplication.translate("ReceiveForm", u"Collected &from", None))
#if QT_CONFIG(tooltip)
        self.item_started.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): day and time at which collection began, as 2 May 2026 09:30.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_started.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): day and time at which collection began, as 2 May 2026 09:30.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_started.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Collected from", None))
#endif // QT_CONFIG(accessibility)
        self.item_started.setPlaceholderText(QCoreApplication.translate("ReceiveForm", u"2 May 2026 09:30", None))
        self.item_endedLabel.setText(QCoreApplication.translate("ReceiveForm", u"u&ntil", None))
#if QT_CONFIG(tooltip)
        self.item_ended.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): day and time at which collection ended.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_ended.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): day and time at which collection ended.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_ended.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"until", None))
#endif // QT_CONFIG(accessibility)
        self.item_ended.setPlaceholderText(QCoreApplication.translate("ReceiveForm", u"2 May 2026 10:15", None))
        self.item_methodLabel.setText(QCoreApplication.translate("ReceiveForm", u"&Method", None))
#if QT_CONFIG(tooltip)
        self.item_method.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): how it was collected: image, export, capture, photograph.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_method.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): how it was collected: image, export, capture, photograph.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_method.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Method", None))
#endif // QT_CONFIG(accessibility)
        self.item_toolLabel.setText(QCoreApplication.translate("ReceiveForm", u"T&ool and version", None))
#if QT_CONFIG(tooltip)
        self.item_tool.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the tool used, with its version.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_tool.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the tool used, with its version.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_tool.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Tool and version", None))
#endif // QT_CONFIG(accessibility)
        self.item_hash_algorithmLabel.setText(QCoreApplication.translate("ReceiveForm", u"Hash &taken", None))
#if QT_CONFIG(tooltip)
        self.item_hash_algorithm.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the algorithm of the hash taken at collection; SHA-256 can be compared with the file received.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_hash_algorithm.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the algorithm of the hash taken at collection; SHA-256 can be compared with the file received.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_hash_algorithm.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Hash taken", None))
#endif // QT_CONFIG(accessibility)
        self.item_sealLabel.setText(QCoreApplication.translate("ReceiveForm", u"Sea&l or bag", None))
#if QT_CONFIG(tooltip)
        self.item_seal.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the number of the seal or bag.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_seal.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the number of the seal or bag.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_seal.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Seal or bag", None))
#endif // QT_CONFIG(accessibility)
        self.item_hash_valueLabel.setText(QCoreApplication.translate("ReceiveForm", u"Hash &value", None))
#if QT_CONFIG(tooltip)
        self.item_hash_value.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the hash taken at collection, in hexadecimal.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_hash_value.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): the hash taken at collection, in hexadecimal.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_hash_value.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Hash value", None))
#endif // QT_CONFIG(accessibility)
        self.item_write_blocked.setText(QCoreApplication.translate("ReceiveForm", u"&Write protection was used", None))
#if QT_CONFIG(tooltip)
        self.item_write_blocked.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): whether the source was protected against writing while it was read.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.item_write_blocked.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): whether the source was protected against writing while it was read.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.item_write_blocked.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Write protection was used", None))
#endif // QT_CONFIG(accessibility)
        self.carrierLabel.setText(QCoreApplication.translate("ReceiveForm", u"Handed &to", None))
#if QT_CONFIG(tooltip)
        self.carrier.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): who carried the item from the collector to the Registry, if somebody else did.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.carrier.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): who carried the item from the collector to the Registry, if somebody else did.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.carrier.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Handed to", None))
#endif // QT_CONFIG(accessibility)
        self.carriedLabel.setText(QCoreApplication.translate("ReceiveForm", u"H&anded over", None))
#if QT_CONFIG(tooltip)
        self.carried.setToolTip(QCoreApplication.translate("ReceiveForm", u"Article 27(4): day and time of that hand-over.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.carried.setWhatsThis(QCoreApplication.translate("ReceiveForm", u"Article 27(4): day and time of that hand-over.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.carried.setAccessibleName(QCoreApplication.translate("ReceiveForm", u"Handed over", None))
#endif // QT_CONFIG(accessibility)
        self.carried.setPlaceholderText(QCoreApplication.translate("ReceiveForm", u"22 May 2026 09:10", None))
        pass
    # retranslateUi

