# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_of_defence.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDateTimeEdit,
    QFormLayout, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)
class Ui_DefenceForm(object):
    def setupUi(self, DefenceForm):
        if not DefenceForm.objectName():
            DefenceForm.setObjectName(u"DefenceForm")
        self.column = QVBoxLayout(DefenceForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(DefenceForm)
        self.card1.setObjectName(u"card1")
        self.card1.setProperty(u"card", True)
        self.card1_column = QVBoxLayout(self.card1)
        self.card1_column.setSpacing(8)
        self.card1_column.setObjectName(u"card1_column")
        self.across3 = QHBoxLayout()
        self.across3.setSpacing(8)
        self.across3.setObjectName(u"across3")
        self.card1_title = QLabel(self.card1)
        self.card1_title.setObjectName(u"card1_title")

        self.across3.addWidget(self.card1_title)

        self.gap2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across3.addItem(self.gap2)

        self.card1_aside = QLabel(self.card1)
        self.card1_aside.setObjectName(u"card1_aside")

        self.across3.addWidget(self.card1_aside)


        self.card1_column.addLayout(self.across3)

        self.rows4 = QFormLayout()
        self.rows4.setObjectName(u"rows4")
        self.rows4.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows4.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows4.setHorizontalSpacing(10)
        self.rows4.setVerticalSpacing(7)
        self.received_label = QLabel(self.card1)
        self.received_label.setObjectName(u"received_label")

        self.rows4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.received_label)

        self.across5 = QHBoxLayout()
        self.across5.setSpacing(8)
        self.across5.setObjectName(u"across5")
        self.received = QDateTimeEdit(self.card1)
        self.received.setObjectName(u"received")
        self.received.setMinimumSize(QSize(0, 30))
        self.received.setCalendarPopup(True)

        self.across5.addWidget(self.received)

        self.zone = QComboBox(self.card1)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setEditable(True)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(15)

        self.across5.addWidget(self.zone)

        self.across5.setStretch(0, 1)
        self.across5.setStretch(1, 1)

        self.rows4.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across5)

        self.channel_label = QLabel(self.card1)
        self.channel_label.setObjectName(u"channel_label")

        self.rows4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = QComboBox(self.card1)
        self.channel.setObjectName(u"channel")
        self.channel.setMinimumSize(QSize(0, 30))
        self.channel.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.channel.setMinimumContentsLength(8)

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.channel)

        self.filed_by_label = QLabel(self.card1)
        self.filed_by_label.setObjectName(u"filed_by_label")

        self.rows4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.filed_by_label)

        self.filed_by = QLineEdit(self.card1)
        self.filed_by.setObjectName(u"filed_by")
        self.filed_by.setMinimumSize(QSize(0, 30))

        self.rows4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.filed_by)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

        self.card6 = QFrame(DefenceForm)
        self.card6.setObjectName(u"card6")
        self.card6.setProperty(u"card", True)
        self.card6_column = QVBoxLayout(self.card6)
        self.card6_column.setSpacing(8)
        self.card6_column.setObjectName(u"card6_column")
        self.across8 = QHBoxLayout()
        self.across8.setSpacing(8)
        self.across8.setObjectName(u"across8")
        self.card6_title = QLabel(self.card6)
        self.card6_title.setObjectName(u"card6_title")

        self.across8.addWidget(self.card6_title)

        self.gap7 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across8.addItem(self.gap7)

        self.card6_aside = QLabel(self.card6)
        self.card6_aside.setObjectName(u"card6_aside")

        self.across8.addWidget(self.card6_aside)


        self.card6_column.addLayout(self.across8)

        self.rows9 = QFormLayout()
        self.rows9.setObjectName(u"rows9")
        self.rows9.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows9.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows9.setHorizontalSpacing(10)
        self.rows9.setVerticalSpacing(7)
        self.jurisdiction_label = QLabel(self.card6)
        self.jurisdiction_label.setObjectName(u"jurisdiction_label")

        self.rows9.setWidget(0, QFormLayout.ItemRole.LabelRole, self.jurisdiction_label)

        self.jurisdiction = QPlainTextEdit(self.card6)
        self.jurisdiction.setObjectName(u"jurisdiction")
        self.jurisdiction.setMinimumSize(QSize(0, 64))
        self.jurisdiction.setMaximumSize(QSize(16777215, 80))
        self.jurisdiction.setTabChangesFocus(True)

        self.rows9.setWidget(0, QFormLayout.ItemRole.FieldRole, self.jurisdiction)


        self.card6_column.addLayout(self.rows9)


        self.column.addWidget(self.card6)

        self.card10 = QFrame(DefenceForm)
        self.card10.setObjectName(u"card10")
        self.card10.setProperty(u"card", True)
        self.card10_column = QVBoxLayout(self.card10)
        self.card10_column.setSpacing(8)
        self.card10_column.setObjectName(u"card10_column")
        self.across12 = QHBoxLayout()
        self.across12.setSpacing(8)
        self.across12.setObjectName(u"across12")
        self.card10_title = QLabel(self.card10)
        self.card10_title.setObjectName(u"card10_title")

        self.across12.addWidget(self.card10_title)

        self.gap11 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across12.addItem(self.gap11)

        self.card10_aside = QLabel(self.card10)
        self.card10_aside.setObjectName(u"card10_aside")

        self.across12.addWidget(self.card10_aside)


        self.card10_column.addLayout(self.across12)

        self.rows13 = QFormLayout()
        self.rows13.setObjectName(u"rows13")
        self.rows13.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows13.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows13.setHorizontalSpacing(10)
        self.rows13.setVerticalSpacing(7)
        self.facts_label = QLabel(self.card10)
        self.facts_label.setObjectName(u"facts_label")

        self.rows13.setWidget(0, QFormLayout.ItemRole.LabelRole, self.facts_label)

        self.facts = QPlainTextEdit(self.card10)
        self.facts.setObjectName(u"facts")
        self.facts.setMinimumSize(QSize(0, 96))
        self.facts.setMaximumSize(QSize(16777215, 160))
        self.facts.setTabChangesFocus(True)

        self.rows13.setWidget(0, QFormLayout.ItemRole.FieldRole, self.facts)

        self.issues_label = QLabel(self.card10)
        self.issues_label.setObjectName(u"issues_label")

        self.rows13.setWidget(1, QFormLayout.ItemRole.LabelRole, self.issues_label)

        self.issues = QPlainTextEdit(self.card10)
        self.issues.setObjectName(u"issues")
        self.issues.setMinimumSize(QSize(0, 48))
        self.issues.setMaximumSize(QSize(16777215, 64))
        self.issues.setTabChangesFocus(True)

        self.rows13.setWidget(1, QFormLayout.ItemRole.FieldRole, self.issues)

        self.relief_label = QLabel(self.card10)
        self.relief_label.setObjectName(u"relief_label")

        self.rows13.setWidget(2, QFormLayout.ItemRole.LabelRole, self.relief_label)

        self.relief = QPlainTextEdit(self.card10)
        self.relief.setObjectName(u"relief")
        self.relief.setMinimumSize(QSize(0, 48))
        self.relief.setMaximumSize(QSize(16777215, 64))
        self.relief.setTabChangesFocus(True)

        self.rows13.setWidget(2, QFormLayout.ItemRole.FieldRole, self.relief)

        self.law_label = QLabel(self.card10)
        self.law_label.setObjectName(u"law_label")

        self.rows13.setWidget(3, QFormLayout.ItemRole.LabelRole, self.law_label)

        self.law = QPlainTextEdit(self.card10)
        self.law.setObjectName(u"law")
        self.law.setMinimumSize(QSize(0, 64))
        self.law.setMaximumSize(QSize(16777215, 80))
        self.law.setTabChangesFocus(True)

        self.rows13.setWidget(3, QFormLayout.ItemRole.FieldRole, self.law)


        self.card10_column.addLayout(self.rows13)


        self.column.addWidget(self.card10)

        self.card14 = QFrame(DefenceForm)
        self.card14.setObjectName(u"card14")
        self.card14.setProperty(u"card", True)
        self.card14_column = QVBoxLayout(self.card14)
        self.card14_column.setSpacing(8)
        self.card14_column.setObjectName(u"card14_column")
        self.across16 = QHBoxLayout()
        self.across16.setSpacing(8)
        self.across16.setObjectName(u"across16")
        self.card14_title = QLabel(self.card14)
        self.card14_title.setObjectName(u"card14_title")

        self.across16.addWidget(self.card14_title)

        self.gap15 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across16.addItem(self.gap15)

        self.card14_aside = QLabel(self.card14)
        self.card14_aside.setObjectName(u"card14_aside")

        self.across16.addWidget(self.card14_aside)


        self.card14_column.addLayout(self.across16)

        self.rows17 = QFormLayout()
        self.rows17.setObjectName(u"rows17")
        self.rows17.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows17.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows17.setHorizontalSpacing(10)
        self.rows17.setVerticalSpacing(7)
        self.replies = QTableWidget(self.card14)
        if (self.replies.columnCount() < 6):
            self.replies.setColumnCount(6)
        __qtablewidgetitem = QTableWidgetItem()
        self.replies.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.replies.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.replies.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.replies.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.replies.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.replies.setHorizontalHeaderItem(5, __qtablewidgetitem5)
        self.replies.setObjectName(u"replies")
        self.replies.setMinimumSize(QSize(0, 140))
        self.replies.setMaximumSize(QSize(16777215, 200))
        self.replies.setProperty(u"framed", True)
        self.replies.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.replies.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.replies.setShowGrid(False)
        self.replies.setWordWrap(False)
        self.replies.setTabKeyNavigation(False)
        self.replies.horizontalHeader().setStretchLastSection(True)
        self.replies.verticalHeader().setVisible(False)

        self.rows17.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.replies)

        self.across19 = QHBoxLayout()
        self.across19.setSpacing(8)
        self.across19.setObjectName(u"across19")
        self.replies_add = QPushButton(self.card14)
        self.replies_add.setObjectName(u"replies_add")
        self.replies_add.setAutoDefault(False)

        self.across19.addWidget(self.replies_add)

        self.replies_remove = QPushButton(self.card14)
        self.replies_remove.setObjectName(u"replies_remove")
        self.replies_remove.setAutoDefault(False)

        self.across19.addWidget(self.replies_remove)

        self.gap18 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across19.addItem(self.gap18)


        self.rows17.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across19)


        self.card14_column.addLayout(self.rows17)


        self.column.addWidget(self.card14)

        self.card20 = QFrame(DefenceForm)
        self.card20.setObjectName(u"card20")
        self.card20.setProperty(u"card", True)
        self.card20_column = QVBoxLayout(self.card20)
        self.card20_column.setSpacing(8)
        self.card20_column.setObjectName(u"card20_column")
        self.across22 = QHBoxLayout()
        self.across22.setSpacing(8)
        self.across22.setObjectName(u"across22")
        self.card20_title = QLabel(self.card20)
        self.card20_title.setObjectName(u"card20_title")

        self.across22.addWidget(self.card20_title)

        self.gap21 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across22.addItem(self.gap21)

        self.card20_aside = QLabel(self.card20)
        self.card20_aside.setObjectName(u"card20_aside")

        self.across22.addWidget(self.card20_aside)


        self.card20_column.addLayout(self.across22)

        self.rows23 = QFormLayout()
        self.rows23.setObjectName(u"rows23")
        self.rows23.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows23.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows23.setHorizontalSpacing(10)
        self.rows23.setVerticalSpacing(7)
        self.counterclaims = QTableWidget(self.card20)
        if (self.counterclaims.columnCount() < 5):
            self.counterclaims.setColumnCount(5)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.counterclaims.setHorizontalHeaderItem(0, __qtablewidgetitem6)
        __qtablewidgetitem7 = QTableWidgetItem()
        self.counterclaims.setHorizontalHeaderItem(1, __qtablewidgetitem7)
        __qtablewidgetitem8 = QTableWidgetItem()
        self.counterclaims.setHorizontalHeaderItem(2, __qtablewidgetitem8)
        __qtablewidgetitem9 = QTableWidgetItem()
        self.counterclaims.setHorizontalHeaderItem(3, __qtablewidgetitem9)
        __qtablewidgetitem10 = QTableWidgetItem()
        self.counterclaims.setHorizontalHeaderItem(4, __qtablewidgetitem10)
        self.counterclaims.setObjectName(u"counterclaims")
        self.counterclaims.setMinimumSize(QSize(0, 140))
        self.counterclaims.setMaximumSize(QSize(16777215, 200))
        self.counterclaims.setProperty(u"framed", True)
        self.counterclaims.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.counterclaims.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.counterclaims.setShowGrid(False)
        self.counterclaims.setWordWrap(False)
        self.counterclaims.setTabKeyNavigation(False)
        self.counterclaims.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.counterclaims.horizontalHeader().setStretchLastSection(True)
        self.counterclaims.verticalHeader().setVisible(False)

        self.rows23.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.counterclaims)

        self.across25 = QHBoxLayout()
        self.across25.setSpacing(8)
        self.across25.setObjectName(u"across25")
        self.counterclaims_add = QPushButton(self.card20)
        self.counterclaims_add.setObjectName(u"counterclaims_add")
        self.counterclaims_add.setAutoDefault(False)

        self.across25.addWidget(self.counterclaims_add)

        self.counterclaims_edit = QPushButton(self.card20)
        self.counterclaims_edit.setObjectName(u"counterclaims_edit")
        self.counterclaims_edit.setAutoDefault(False)

        self.across25.addWidget(self.counterclaims_edit)

        self.counterclaims_remove = QPushButton(self.card20)
        self.counterclaims_remove.setObjectName(u"counterclaims_remove")
        self.counterclaims_remove.setAutoDefault(False)

        self.across25.addWidget(self.counterclaims_remove)

        self.gap24 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across25.addItem(self.gap24)


        self.rows23.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across25)

        self.counter_relief = QTableWidget(self.card20)
        if (self.counter_relief.columnCount() < 8):
            self.counter_relief.setColumnCount(8)
        __qtablewidgetitem11 = QTableWidgetItem()
        self.counter_relief.setHorizontalHeaderItem(0, __qtablewidgetitem11)
        __qtablewidgetitem12 = QTableWidgetItem()
        self.counter_relief.setHorizontalHeaderItem(1, __qtablewidgetitem12)
        __qtablewidgetitem13 = QTableWidgetItem()
        self.counter_relief.setHorizontalHeaderItem(2, __qtablewidgetitem13)
        __qtablewidgetitem14 = QTableWidgetItem()
        self.counter_relief.setHorizontalHeaderItem(3, __qtablewidgetitem14)
        __qtablewidgetitem15 = QTableWidgetItem()
        self.counter_relief.setHorizontalHeaderItem(4, __qtablewidgetitem15)
        __qtablewidgetitem16 = QTableWidgetItem()
        self.counter_relief.setHorizontalHeaderItem(5, __qtablewidgetitem16)
        __qtablewidgetitem17 = QTableWidgetItem()
        self.counter_relief.setHorizontalHeaderItem(6, __qtablewidgetitem17)
        __qtablewidgetitem18 = QTableWidgetItem()
        self.counter_relief.setHorizontalHeaderItem(7, __qtablewidgetitem18)
        self.counter_relief.setObjectName(u"counter_relief")
        self.counter_relief.setMinimumSize(QSize(0, 150))
        self.counter_relief.setMaximumSize(QSize(16777215, 210))
        self.counter_relief.setProperty(u"framed", True)
        self.counter_relief.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.counter_relief.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.counter_relief.setShowGrid(False)
        self.counter_relief.setWordWrap(False)
        self.counter_relief.setTabKeyNavigation(False)
        self.counter_relief.horizontalHeader().setStretchLastSection(True)
        self.counter_relief.verticalHeader().setVisible(False)

        self.rows23.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.counter_relief)

        self.across27 = QHBoxLayout()
        self.across27.setSpacing(8)
        self.across27.setObjectName(u"across27")
        self.counter_relief_add = QPushButton(self.card20)
        self.counter_relief_add.setObjectName(u"counter_relief_add")
        self.counter_relief_add.setAutoDefault(False)

        self.across27.addWidget(self.counter_relief_add)

        self.counter_relief_remove = QPushButton(self.card20)
        self.counter_relief_remove.setObjectName(u"counter_relief_remove")
        self.counter_relief_remove.setAutoDefault(False)

        self.across27.addWidget(self.counter_relief_remove)

        self.gap26 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across27.addItem(self.gap26)


        self.rows23.setLayout(3, QFormLayout.ItemRole.SpanningRole, self.across27)


        self.card20_column.addLayout(self.rows23)


        self.column.addWidget(self.card20)

#if QT_CONFIG(shortcut)
        self.received_label.setBuddy(self.received)
        self.channel_label.setBuddy(self.channel)
        self.filed_by_label.setBuddy(self.filed_by)
        self.jurisdiction_label.setBuddy(self.jurisdiction)
        self.facts_label.setBuddy(self.facts)
        self.issues_label.setBuddy(self.issues)
        self.relief_label.setBuddy(self.relief)
        self.law_label.setBuddy(self.law)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DefenceForm)

        QMetaObject.connectSlotsByName(DefenceForm)
    # setupUi

    def retranslateUi(self, DefenceForm):
        self.card1_title.setText(QCoreApplication.translate("DefenceForm", u"1  Receipt", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("DefenceForm", u"Art. 21(1)", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"muted", None))
        self.received_label.setText(QCoreApplication.translate("DefenceForm", u"R&eceived", None))
#if QT_CONFIG(tooltip)
        self.received.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 21(1): when the registry received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 21(1): when the registry received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.received.setDisplayFormat(QCoreApplication.translate("DefenceForm", u"d MMMM yyyy HH:mm", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Time zone of receipt", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("DefenceForm", u"&How", None))
#if QT_CONFIG(tooltip)
        self.channel.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 21(1) and Article 2: how it reached the registry.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.channel.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 21(1) and Article 2: how it reached the registry.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("DefenceForm", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.filed_by_label.setText(QCoreApplication.translate("DefenceForm", u"&Filed by", None))
#if QT_CONFIG(tooltip)
        self.filed_by.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 5: who handed it in for the party.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.filed_by.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 5: who handed it in for the party.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.filed_by.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Filed by", None))
#endif // QT_CONFIG(accessibility)
        self.card6_title.setText(QCoreApplication.translate("DefenceForm", u"2  Plea as to jurisdiction", None))
        self.card6_title.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"cardTitle", None))
        self.card6_aside.setText(QCoreApplication.translate("DefenceForm", u"Art. 23(2)", None))
        self.card6_aside.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"muted", None))
        self.jurisdiction_label.setText(QCoreApplication.translate("DefenceForm", u"&Plea", None))
#if QT_CONFIG(tooltip)
        self.jurisdiction.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 23(2): a plea that the tribunal lacks jurisdiction can be raised no later than here.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.jurisdiction.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 23(2): a plea that the tribunal lacks jurisdiction can be raised no later than here.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.jurisdiction.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Plea", None))
#endif // QT_CONFIG(accessibility)
        self.card10_title.setText(QCoreApplication.translate("DefenceForm", u"3  Answer", None))
        self.card10_title.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"cardTitle", None))
        self.card10_aside.setText(QCoreApplication.translate("DefenceForm", u"Art. 21(2)", None))
        self.card10_aside.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"muted", None))
        self.facts_label.setText(QCoreApplication.translate("DefenceForm", u"&On the facts", None))
#if QT_CONFIG(tooltip)
        self.facts.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to the facts.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.facts.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to the facts.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("DefenceForm", u"On the facts", None))
#endif // QT_CONFIG(accessibility)
        self.issues_label.setText(QCoreApplication.translate("DefenceForm", u"On &the issues", None))
#if QT_CONFIG(tooltip)
        self.issues.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to the points at issue.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.issues.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to the points at issue.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.issues.setAccessibleName(QCoreApplication.translate("DefenceForm", u"On the issues", None))
#endif // QT_CONFIG(accessibility)
        self.relief_label.setText(QCoreApplication.translate("DefenceForm", u"On the re&lief", None))
#if QT_CONFIG(tooltip)
        self.relief.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to the relief sought.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.relief.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to the relief sought.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.relief.setAccessibleName(QCoreApplication.translate("DefenceForm", u"On the relief", None))
#endif // QT_CONFIG(accessibility)
        self.law_label.setText(QCoreApplication.translate("DefenceForm", u"On the l&aw", None))
#if QT_CONFIG(tooltip)
        self.law.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to the legal grounds.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.law.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to the legal grounds.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.law.setAccessibleName(QCoreApplication.translate("DefenceForm", u"On the law", None))
#endif // QT_CONFIG(accessibility)
        self.card14_title.setText(QCoreApplication.translate("DefenceForm", u"4  Reply to each claim", None))
        self.card14_title.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"cardTitle", None))
        self.card14_aside.setText(QCoreApplication.translate("DefenceForm", u"Art. 21(2) \u00b7 ARSIWA 20\u201325, 39", None))
        self.card14_aside.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"muted", None))
        ___qtablewidgetitem = self.replies.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("DefenceForm", u"Claim", None))
        ___qtablewidgetitem1 = self.replies.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("DefenceForm", u"Answer", None))
        ___qtablewidgetitem2 = self.replies.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("DefenceForm", u"On attribution", None))
        ___qtablewidgetitem3 = self.replies.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("DefenceForm", u"On the obligation", None))
        ___qtablewidgetitem4 = self.replies.horizontalHeaderItem(4)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("DefenceForm", u"Defences (Art.)", None))
        ___qtablewidgetitem5 = self.replies.horizontalHeaderItem(5)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("DefenceForm", u"Grounds", None))
#if QT_CONFIG(tooltip)
        self.replies.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to each claim. Defences by their article: 20 consent, 21 self-defence, 22 countermeasure, 23 force majeure, 24 distress, 25 necessity, 39 contribution.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.replies.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 21(2): the answer to each claim. Defences by their article: 20 consent, 21 self-defence, 22 countermeasure, 23 force majeure, 24 distress, 25 necessity, 39 contribution.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.replies.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Replies to the claims", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.replies_add.setToolTip(QCoreApplication.translate("DefenceForm", u"Adds a reply to a claim (Article 21(2)).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.replies_add.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Adds a reply to a claim (Article 21(2)).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.replies_add.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Add a reply", None))
#endif // QT_CONFIG(accessibility)
        self.replies_add.setText(QCoreApplication.translate("DefenceForm", u"Add a repl&y", None))
#if QT_CONFIG(tooltip)
        self.replies_remove.setToolTip(QCoreApplication.translate("DefenceForm", u"Removes the chosen reply.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.replies_remove.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Removes the chosen reply.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.replies_remove.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Remove the reply", None))
#endif // QT_CONFIG(accessibility)
        self.replies_remove.setText(QCoreApplication.translate("DefenceForm", u"Re&move the reply", None))
        self.card20_title.setText(QCoreApplication.translate("DefenceForm", u"5  Counterclaims", None))
        self.card20_title.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"cardTitle", None))
        self.card20_aside.setText(QCoreApplication.translate("DefenceForm", u"Art. 21(3)", None))
        self.card20_aside.setProperty(u"role", QCoreApplication.translate("DefenceForm", u"muted", None))
        ___qtablewidgetitem6 = self.counterclaims.horizontalHeaderItem(0)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("DefenceForm", u"No.", None))
        ___qtablewidgetitem7 = self.counterclaims.horizontalHeaderItem(1)
        ___qtablewidgetitem7.setText(QCoreApplication.translate("DefenceForm", u"Title", None))
        ___qtablewidgetitem8 = self.counterclaims.horizontalHeaderItem(2)
        ___qtablewidgetitem8.setText(QCoreApplication.translate("DefenceForm", u"Rank", None))
        ___qtablewidgetitem9 = self.counterclaims.horizontalHeaderItem(3)
        ___qtablewidgetitem9.setText(QCoreApplication.translate("DefenceForm", u"Attribution", None))
        ___qtablewidgetitem10 = self.counterclaims.horizontalHeaderItem(4)
        ___qtablewidgetitem10.setText(QCoreApplication.translate("DefenceForm", u"Obligations", None))
#if QT_CONFIG(tooltip)
        self.counterclaims.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 21(3): the structured claims; open one to edit it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counterclaims.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 21(3): the structured claims; open one to edit it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counterclaims.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Counterclaims", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.counterclaims_add.setToolTip(QCoreApplication.translate("DefenceForm", u"Opens a new structured claim (Article 21(3)).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counterclaims_add.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Opens a new structured claim (Article 21(3)).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counterclaims_add.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Add a claim\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.counterclaims_add.setText(QCoreApplication.translate("DefenceForm", u"Add a &claim\u2026", None))
#if QT_CONFIG(tooltip)
        self.counterclaims_edit.setToolTip(QCoreApplication.translate("DefenceForm", u"Opens the chosen claim.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counterclaims_edit.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Opens the chosen claim.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counterclaims_edit.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Edit the claim\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.counterclaims_edit.setText(QCoreApplication.translate("DefenceForm", u"Ed&it the claim\u2026", None))
#if QT_CONFIG(tooltip)
        self.counterclaims_remove.setToolTip(QCoreApplication.translate("DefenceForm", u"Removes the chosen claim.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counterclaims_remove.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Removes the chosen claim.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counterclaims_remove.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Remove the claim", None))
#endif // QT_CONFIG(accessibility)
        self.counterclaims_remove.setText(QCoreApplication.translate("DefenceForm", u"Remo&ve the claim", None))
        ___qtablewidgetitem11 = self.counter_relief.horizontalHeaderItem(0)
        ___qtablewidgetitem11.setText(QCoreApplication.translate("DefenceForm", u"Relief", None))
        ___qtablewidgetitem12 = self.counter_relief.horizontalHeaderItem(1)
        ___qtablewidgetitem12.setText(QCoreApplication.translate("DefenceForm", u"Claim", None))
        ___qtablewidgetitem13 = self.counter_relief.horizontalHeaderItem(2)
        ___qtablewidgetitem13.setText(QCoreApplication.translate("DefenceForm", u"Particulars and heads", None))
        ___qtablewidgetitem14 = self.counter_relief.horizontalHeaderItem(3)
        ___qtablewidgetitem14.setText(QCoreApplication.translate("DefenceForm", u"Amount", None))
        ___qtablewidgetitem15 = self.counter_relief.horizontalHeaderItem(4)
        ___qtablewidgetitem15.setText(QCoreApplication.translate("DefenceForm", u"Currency", None))
        ___qtablewidgetitem16 = self.counter_relief.horizontalHeaderItem(5)
        ___qtablewidgetitem16.setText(QCoreApplication.translate("DefenceForm", u"Assessed by", None))
        ___qtablewidgetitem17 = self.counter_relief.horizontalHeaderItem(6)
        ___qtablewidgetitem17.setText(QCoreApplication.translate("DefenceForm", u"Interest rate", None))
        ___qtablewidgetitem18 = self.counter_relief.horizontalHeaderItem(7)
        ___qtablewidgetitem18.setText(QCoreApplication.translate("DefenceForm", u"Interest from", None))
#if QT_CONFIG(tooltip)
        self.counter_relief.setToolTip(QCoreApplication.translate("DefenceForm", u"Article 21(3): one line for each form of relief, with the claim it answers (empty for all); compensation with amount, currency and method, interest with rate and first day.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counter_relief.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Article 21(3): one line for each form of relief, with the claim it answers (empty for all); compensation with amount, currency and method, interest with rate and first day.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counter_relief.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Relief sought", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.counter_relief_add.setToolTip(QCoreApplication.translate("DefenceForm", u"Adds a line of relief (Article 21(3)).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counter_relief_add.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Adds a line of relief (Article 21(3)).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counter_relief_add.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Add relief", None))
#endif // QT_CONFIG(accessibility)
        self.counter_relief_add.setText(QCoreApplication.translate("DefenceForm", u"Add relief", None))
#if QT_CONFIG(tooltip)
        self.counter_relief_remove.setToolTip(QCoreApplication.translate("DefenceForm", u"Removes the chosen line of relief.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.counter_relief_remove.setWhatsThis(QCoreApplication.translate("DefenceForm", u"Removes the chosen line of relief.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.counter_relief_remove.setAccessibleName(QCoreApplication.translate("DefenceForm", u"Remove relief", None))
#endif // QT_CONFIG(accessibility)
        self.counter_relief_remove.setText(QCoreApplication.translate("DefenceForm", u"Remove relief", None))
        pass
    # retranslateUi

