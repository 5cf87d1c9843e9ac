# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'statement_of_claim.ui'
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
    QDateTimeEdit, QFormLayout, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_ClaimStatementForm(object):
    def setupUi(self, ClaimStatementForm):
        if not ClaimStatementForm.objectName():
            ClaimStatementForm.setObjectName(u"ClaimStatementForm")
        self.column = QVBoxLayout(ClaimStatementForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ClaimStatementForm)
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

        self.card6 = QFrame(ClaimStatementForm)
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
        self.facts_label = QLabel(self.card6)
        self.facts_label.setObjectName(u"facts_label")

        self.rows9.setWidget(0, QFormLayout.ItemRole.LabelRole, self.facts_label)

        self.facts = QPlainTextEdit(self.card6)
        self.facts.setObjectName(u"facts")
        self.facts.setMinimumSize(QSize(0, 96))
        self.facts.setMaximumSize(QSize(16777215, 180))
        self.facts.setTabChangesFocus(True)

        self.rows9.setWidget(0, QFormLayout.ItemRole.FieldRole, self.facts)

        self.issues_label = QLabel(self.card6)
        self.issues_label.setObjectName(u"issues_label")

        self.rows9.setWidget(1, QFormLayout.ItemRole.LabelRole, self.issues_label)

        self.issues = QPlainTextEdit(self.card6)
        self.issues.setObjectName(u"issues")
        self.issues.setMinimumSize(QSize(0, 64))
        self.issues.setMaximumSize(QSize(16777215, 80))
        self.issues.setTabChangesFocus(True)

        self.rows9.setWidget(1, QFormLayout.ItemRole.FieldRole, self.issues)


        self.card6_column.addLayout(self.rows9)


        self.column.addWidget(self.card6)

        self.card10 = QFrame(ClaimStatementForm)
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
        self.claims = QTableWidget(self.card10)
        if (self.claims.columnCount() < 5):
            self.claims.setColumnCount(5)
        __qtablewidgetitem = QTableWidgetItem()
        self.claims.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.claims.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.claims.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.claims.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.claims.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        self.claims.setObjectName(u"claims")
        self.claims.setMinimumSize(QSize(0, 140))
        self.claims.setMaximumSize(QSize(16777215, 200))
        self.claims.setProperty(u"framed", True)
        self.claims.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.claims.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.claims.setShowGrid(False)
        self.claims.setWordWrap(False)
        self.claims.setTabKeyNavigation(False)
        self.claims.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.claims.horizontalHeader().setStretchLastSection(True)
        self.claims.verticalHeader().setVisible(False)

        self.rows13.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.claims)

        self.across15 = QHBoxLayout()
        self.across15.setSpacing(8)
        self.across15.setObjectName(u"across15")
        self.claims_add = QPushButton(self.card10)
        self.claims_add.setObjectName(u"claims_add")
        self.claims_add.setAutoDefault(False)

        self.across15.addWidget(self.claims_add)

        self.claims_edit = QPushButton(self.card10)
        self.claims_edit.setObjectName(u"claims_edit")
        self.claims_edit.setAutoDefault(False)

        self.across15.addWidget(self.claims_edit)

        self.claims_remove = QPushButton(self.card10)
        self.claims_remove.setObjectName(u"claims_remove")
        self.claims_remove.setAutoDefault(False)

        self.across15.addWidget(self.claims_remove)

        self.gap14 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across15.addItem(self.gap14)


        self.rows13.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across15)


        self.card10_column.addLayout(self.rows13)


        self.column.addWidget(self.card10)

        self.card16 = QFrame(ClaimStatementForm)
        self.card16.setObjectName(u"card16")
        self.card16.setProperty(u"card", True)
        self.card16_column = QVBoxLayout(self.card16)
        self.card16_column.setSpacing(8)
        self.card16_column.setObjectName(u"card16_column")
        self.across18 = QHBoxLayout()
        self.across18.setSpacing(8)
        self.across18.setObjectName(u"across18")
        self.card16_title = QLabel(self.card16)
        self.card16_title.setObjectName(u"card16_title")

        self.across18.addWidget(self.card16_title)

        self.gap17 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across18.addItem(self.gap17)

        self.card16_aside = QLabel(self.card16)
        self.card16_aside.setObjectName(u"card16_aside")

        self.across18.addWidget(self.card16_aside)


        self.card16_column.addLayout(self.across18)

        self.rows19 = QFormLayout()
        self.rows19.setObjectName(u"rows19")
        self.rows19.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows19.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows19.setHorizontalSpacing(10)
        self.rows19.setVerticalSpacing(7)
        self.law_label = QLabel(self.card16)
        self.law_label.setObjectName(u"law_label")

        self.rows19.setWidget(0, QFormLayout.ItemRole.LabelRole, self.law_label)

        self.law = QPlainTextEdit(self.card16)
        self.law.setObjectName(u"law")
        self.law.setMinimumSize(QSize(0, 64))
        self.law.setMaximumSize(QSize(16777215, 80))
        self.law.setTabChangesFocus(True)

        self.rows19.setWidget(0, QFormLayout.ItemRole.FieldRole, self.law)

        self.standard_label = QLabel(self.card16)
        self.standard_label.setObjectName(u"standard_label")

        self.rows19.setWidget(1, QFormLayout.ItemRole.LabelRole, self.standard_label)

        self.standard = QLineEdit(self.card16)
        self.standard.setObjectName(u"standard")
        self.standard.setMinimumSize(QSize(0, 30))

        self.rows19.setWidget(1, QFormLayout.ItemRole.FieldRole, self.standard)

        self.relief = QTableWidget(self.card16)
        if (self.relief.columnCount() < 8):
            self.relief.setColumnCount(8)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(0, __qtablewidgetitem5)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(1, __qtablewidgetitem6)
        __qtablewidgetitem7 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(2, __qtablewidgetitem7)
        __qtablewidgetitem8 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(3, __qtablewidgetitem8)
        __qtablewidgetitem9 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(4, __qtablewidgetitem9)
        __qtablewidgetitem10 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(5, __qtablewidgetitem10)
        __qtablewidgetitem11 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(6, __qtablewidgetitem11)
        __qtablewidgetitem12 = QTableWidgetItem()
        self.relief.setHorizontalHeaderItem(7, __qtablewidgetitem12)
        self.relief.setObjectName(u"relief")
        self.relief.setMinimumSize(QSize(0, 150))
        self.relief.setMaximumSize(QSize(16777215, 210))
        self.relief.setProperty(u"framed", True)
        self.relief.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.relief.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.relief.setShowGrid(False)
        self.relief.setWordWrap(False)
        self.relief.setTabKeyNavigation(False)
        self.relief.horizontalHeader().setStretchLastSection(True)
        self.relief.verticalHeader().setVisible(False)

        self.rows19.setWidget(2, QFormLayout.ItemRole.SpanningRole, self.relief)

        self.across21 = QHBoxLayout()
        self.across21.setSpacing(8)
        self.across21.setObjectName(u"across21")
        self.relief_add = QPushButton(self.card16)
        self.relief_add.setObjectName(u"relief_add")
        self.relief_add.setAutoDefault(False)

        self.across21.addWidget(self.relief_add)

        self.relief_remove = QPushButton(self.card16)
        self.relief_remove.setObjectName(u"relief_remove")
        self.relief_remove.setAutoDefault(False)

        self.across21.addWidget(self.relief_remove)

        self.gap20 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across21.addItem(self.gap20)


        self.rows19.setLayout(3, QFormLayout.ItemRole.SpanningRole, self.across21)


        self.card16_column.addLayout(self.rows19)


        self.column.addWidget(self.card16)

        self.card22 = QFrame(ClaimStatementForm)
        self.card22.setObjectName(u"card22")
        self.card22.setProperty(u"card", True)
        self.card22_column = QVBoxLayout(self.card22)
        self.card22_column.setSpacing(8)
        self.card22_column.setObjectName(u"card22_column")
        self.across24 = QHBoxLayout()
        self.across24.setSpacing(8)
        self.across24.setObjectName(u"across24")
        self.card22_title = QLabel(self.card22)
        self.card22_title.setObjectName(u"card22_title")

        self.across24.addWidget(self.card22_title)

        self.gap23 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across24.addItem(self.gap23)

        self.card22_aside = QLabel(self.card22)
        self.card22_aside.setObjectName(u"card22_aside")

        self.across24.addWidget(self.card22_aside)


        self.card22_column.addLayout(self.across24)

        self.rows25 = QFormLayout()
        self.rows25.setObjectName(u"rows25")
        self.rows25.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows25.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows25.setHorizontalSpacing(10)
        self.rows25.setVerticalSpacing(7)
        self.countermeasures = QTableWidget(self.card22)
        if (self.countermeasures.columnCount() < 5):
            self.countermeasures.setColumnCount(5)
        __qtablewidgetitem13 = QTableWidgetItem()
        self.countermeasures.setHorizontalHeaderItem(0, __qtablewidgetitem13)
        __qtablewidgetitem14 = QTableWidgetItem()
        self.countermeasures.setHorizontalHeaderItem(1, __qtablewidgetitem14)
        __qtablewidgetitem15 = QTableWidgetItem()
        self.countermeasures.setHorizontalHeaderItem(2, __qtablewidgetitem15)
        __qtablewidgetitem16 = QTableWidgetItem()
        self.countermeasures.setHorizontalHeaderItem(3, __qtablewidgetitem16)
        __qtablewidgetitem17 = QTableWidgetItem()
        self.countermeasures.setHorizontalHeaderItem(4, __qtablewidgetitem17)
        self.countermeasures.setObjectName(u"countermeasures")
        self.countermeasures.setMinimumSize(QSize(0, 96))
        self.countermeasures.setMaximumSize(QSize(16777215, 156))
        self.countermeasures.setProperty(u"framed", True)
        self.countermeasures.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.countermeasures.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.countermeasures.setShowGrid(False)
        self.countermeasures.setWordWrap(False)
        self.countermeasures.setTabKeyNavigation(False)
        self.countermeasures.horizontalHeader().setStretchLastSection(True)
        self.countermeasures.verticalHeader().setVisible(False)

        self.rows25.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.countermeasures)

        self.across27 = QHBoxLayout()
        self.across27.setSpacing(8)
        self.across27.setObjectName(u"across27")
        self.countermeasures_add = QPushButton(self.card22)
        self.countermeasures_add.setObjectName(u"countermeasures_add")
        self.countermeasures_add.setAutoDefault(False)

        self.across27.addWidget(self.countermeasures_add)

        self.countermeasures_remove = QPushButton(self.card22)
        self.countermeasures_remove.setObjectName(u"countermeasures_remove")
        self.countermeasures_remove.setAutoDefault(False)

        self.across27.addWidget(self.countermeasures_remove)

        self.gap26 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across27.addItem(self.gap26)


        self.rows25.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across27)

        self.annexed = QCheckBox(self.card22)
        self.annexed.setObjectName(u"annexed")

        self.rows25.setWidget(2, QFormLayout.ItemRole.FieldRole, self.annexed)


        self.card22_column.addLayout(self.rows25)


        self.column.addWidget(self.card22)

#if QT_CONFIG(shortcut)
        self.received_label.setBuddy(self.received)
        self.channel_label.setBuddy(self.channel)
        self.filed_by_label.setBuddy(self.filed_by)
        self.facts_label.setBuddy(self.facts)
        self.issues_label.setBuddy(self.issues)
        self.law_label.setBuddy(self.law)
        self.standard_label.setBuddy(self.standard)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClaimStatementForm)

        QMetaObject.connectSlotsByName(ClaimStatementForm)
    # setupUi

    def retranslateUi(self, ClaimStatementForm):
        self.card1_title.setText(QCoreApplication.translate("ClaimStatementForm", u"1  Receipt", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("ClaimStatementForm", u"Art. 20(1)", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"muted", None))
        self.received_label.setText(QCoreApplication.translate("ClaimStatementForm", u"R&eceived", None))
#if QT_CONFIG(tooltip)
        self.received.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 20(1): when the registry received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.received.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 20(1): when the registry received it, on the clock of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.received.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Received", None))
#endif // QT_CONFIG(accessibility)
        self.received.setDisplayFormat(QCoreApplication.translate("ClaimStatementForm", u"d MMMM yyyy HH:mm", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 2(5): the day of receipt is that of the place of receipt.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Time zone of receipt", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("ClaimStatementForm", u"&How", None))
#if QT_CONFIG(tooltip)
        self.channel.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 20(1) and Article 2: how it reached the registry.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.channel.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 20(1) and Article 2: how it reached the registry.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"How", None))
#endif // QT_CONFIG(accessibility)
        self.filed_by_label.setText(QCoreApplication.translate("ClaimStatementForm", u"&Filed by", None))
#if QT_CONFIG(tooltip)
        self.filed_by.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 5: who handed it in for the party.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.filed_by.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 5: who handed it in for the party.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.filed_by.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Filed by", None))
#endif // QT_CONFIG(accessibility)
        self.card6_title.setText(QCoreApplication.translate("ClaimStatementForm", u"2  Facts and points at issue", None))
        self.card6_title.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"cardTitle", None))
        self.card6_aside.setText(QCoreApplication.translate("ClaimStatementForm", u"Art. 20(2)(b)\u2013(c)", None))
        self.card6_aside.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"muted", None))
        self.facts_label.setText(QCoreApplication.translate("ClaimStatementForm", u"F&acts", None))
#if QT_CONFIG(tooltip)
        self.facts.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2)(b): the facts that support the claim; an empty line begins a new paragraph.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.facts.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2)(b): the facts that support the claim; an empty line begins a new paragraph.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Facts", None))
#endif // QT_CONFIG(accessibility)
        self.issues_label.setText(QCoreApplication.translate("ClaimStatementForm", u"&Points at issue", None))
#if QT_CONFIG(tooltip)
        self.issues.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2)(c): the points at issue.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.issues.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2)(c): the points at issue.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.issues.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Points at issue", None))
#endif // QT_CONFIG(accessibility)
        self.card10_title.setText(QCoreApplication.translate("ClaimStatementForm", u"3  Claims", None))
        self.card10_title.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"cardTitle", None))
        self.card10_aside.setText(QCoreApplication.translate("ClaimStatementForm", u"Art. 20(2) \u00b7 ARSIWA", None))
        self.card10_aside.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"muted", None))
        ___qtablewidgetitem = self.claims.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ClaimStatementForm", u"No.", None))
        ___qtablewidgetitem1 = self.claims.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ClaimStatementForm", u"Title", None))
        ___qtablewidgetitem2 = self.claims.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("ClaimStatementForm", u"Rank", None))
        ___qtablewidgetitem3 = self.claims.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("ClaimStatementForm", u"Attribution", None))
        ___qtablewidgetitem4 = self.claims.horizontalHeaderItem(4)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("ClaimStatementForm", u"Obligations", None))
#if QT_CONFIG(tooltip)
        self.claims.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2): the structured claims; open one to edit it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claims.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2): the structured claims; open one to edit it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claims.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Claims", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.claims_add.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Opens a new structured claim (Article 20(2)).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claims_add.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Opens a new structured claim (Article 20(2)).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claims_add.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Add a claim\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.claims_add.setText(QCoreApplication.translate("ClaimStatementForm", u"Add a &claim\u2026", None))
#if QT_CONFIG(tooltip)
        self.claims_edit.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Opens the chosen claim.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claims_edit.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Opens the chosen claim.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claims_edit.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Edit the claim\u2026", None))
#endif // QT_CONFIG(accessibility)
        self.claims_edit.setText(QCoreApplication.translate("ClaimStatementForm", u"Edit &the claim\u2026", None))
#if QT_CONFIG(tooltip)
        self.claims_remove.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Removes the chosen claim.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.claims_remove.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Removes the chosen claim.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.claims_remove.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Remove the claim", None))
#endif // QT_CONFIG(accessibility)
        self.claims_remove.setText(QCoreApplication.translate("ClaimStatementForm", u"Re&move the claim", None))
        self.card16_title.setText(QCoreApplication.translate("ClaimStatementForm", u"4  Law and relief", None))
        self.card16_title.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"cardTitle", None))
        self.card16_aside.setText(QCoreApplication.translate("ClaimStatementForm", u"Art. 20(2)(d)\u2013(e)", None))
        self.card16_aside.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"muted", None))
        self.law_label.setText(QCoreApplication.translate("ClaimStatementForm", u"&Legal grounds", None))
#if QT_CONFIG(tooltip)
        self.law.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2)(e): the legal grounds or arguments.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.law.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2)(e): the legal grounds or arguments.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.law.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Legal grounds", None))
#endif // QT_CONFIG(accessibility)
        self.standard_label.setText(QCoreApplication.translate("ClaimStatementForm", u"Standard &of proof", None))
#if QT_CONFIG(tooltip)
        self.standard.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 27: the standard of proof argued for; the tribunal sets it.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.standard.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 27: the standard of proof argued for; the tribunal sets it.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.standard.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Standard of proof", None))
#endif // QT_CONFIG(accessibility)
        ___qtablewidgetitem5 = self.relief.horizontalHeaderItem(0)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("ClaimStatementForm", u"Relief", None))
        ___qtablewidgetitem6 = self.relief.horizontalHeaderItem(1)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("ClaimStatementForm", u"Claim", None))
        ___qtablewidgetitem7 = self.relief.horizontalHeaderItem(2)
        ___qtablewidgetitem7.setText(QCoreApplication.translate("ClaimStatementForm", u"Particulars and heads", None))
        ___qtablewidgetitem8 = self.relief.horizontalHeaderItem(3)
        ___qtablewidgetitem8.setText(QCoreApplication.translate("ClaimStatementForm", u"Amount", None))
        ___qtablewidgetitem9 = self.relief.horizontalHeaderItem(4)
        ___qtablewidgetitem9.setText(QCoreApplication.translate("ClaimStatementForm", u"Currency", None))
        ___qtablewidgetitem10 = self.relief.horizontalHeaderItem(5)
        ___qtablewidgetitem10.setText(QCoreApplication.translate("ClaimStatementForm", u"Assessed by", None))
        ___qtablewidgetitem11 = self.relief.horizontalHeaderItem(6)
        ___qtablewidgetitem11.setText(QCoreApplication.translate("ClaimStatementForm", u"Interest rate", None))
        ___qtablewidgetitem12 = self.relief.horizontalHeaderItem(7)
        ___qtablewidgetitem12.setText(QCoreApplication.translate("ClaimStatementForm", u"Interest from", None))
#if QT_CONFIG(tooltip)
        self.relief.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2)(d): one line for each form of relief, with the claim it answers (empty for all); compensation with amount, currency and method, interest with rate and first day.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.relief.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 20(2)(d): one line for each form of relief, with the claim it answers (empty for all); compensation with amount, currency and method, interest with rate and first day.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.relief.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Relief sought", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.relief_add.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Adds a line of relief (Article 20(2)(d)).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.relief_add.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Adds a line of relief (Article 20(2)(d)).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.relief_add.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Add relief", None))
#endif // QT_CONFIG(accessibility)
        self.relief_add.setText(QCoreApplication.translate("ClaimStatementForm", u"Add rel&ief", None))
#if QT_CONFIG(tooltip)
        self.relief_remove.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Removes the chosen line of relief.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.relief_remove.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Removes the chosen line of relief.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.relief_remove.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Remove relief", None))
#endif // QT_CONFIG(accessibility)
        self.relief_remove.setText(QCoreApplication.translate("ClaimStatementForm", u"Remo&ve relief", None))
        self.card22_title.setText(QCoreApplication.translate("ClaimStatementForm", u"5  Countermeasures and annexes", None))
        self.card22_title.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"cardTitle", None))
        self.card22_aside.setText(QCoreApplication.translate("ClaimStatementForm", u"ARSIWA 52 \u00b7 Art. 20(3)", None))
        self.card22_aside.setProperty(u"role", QCoreApplication.translate("ClaimStatementForm", u"muted", None))
        ___qtablewidgetitem13 = self.countermeasures.horizontalHeaderItem(0)
        ___qtablewidgetitem13.setText(QCoreApplication.translate("ClaimStatementForm", u"Measure", None))
        ___qtablewidgetitem14 = self.countermeasures.horizontalHeaderItem(1)
        ___qtablewidgetitem14.setText(QCoreApplication.translate("ClaimStatementForm", u"By", None))
        ___qtablewidgetitem15 = self.countermeasures.horizontalHeaderItem(2)
        ___qtablewidgetitem15.setText(QCoreApplication.translate("ClaimStatementForm", u"Notified", None))
        ___qtablewidgetitem16 = self.countermeasures.horizontalHeaderItem(3)
        ___qtablewidgetitem16.setText(QCoreApplication.translate("ClaimStatementForm", u"Reversible", None))
        ___qtablewidgetitem17 = self.countermeasures.horizontalHeaderItem(4)
        ___qtablewidgetitem17.setText(QCoreApplication.translate("ClaimStatementForm", u"Suspended", None))
#if QT_CONFIG(tooltip)
        self.countermeasures.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"ARSIWA 52: countermeasures in force on filing, with the day of notification.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.countermeasures.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"ARSIWA 52: countermeasures in force on filing, with the day of notification.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.countermeasures.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Countermeasures in force", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.countermeasures_add.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Adds a countermeasure (ARSIWA 52).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.countermeasures_add.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Adds a countermeasure (ARSIWA 52).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.countermeasures_add.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Add a measure", None))
#endif // QT_CONFIG(accessibility)
        self.countermeasures_add.setText(QCoreApplication.translate("ClaimStatementForm", u"Add a meas&ure", None))
#if QT_CONFIG(tooltip)
        self.countermeasures_remove.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Removes the chosen countermeasure.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.countermeasures_remove.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Removes the chosen countermeasure.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.countermeasures_remove.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Remove the measure", None))
#endif // QT_CONFIG(accessibility)
        self.countermeasures_remove.setText(QCoreApplication.translate("ClaimStatementForm", u"Remove the measure", None))
#if QT_CONFIG(tooltip)
        self.annexed.setToolTip(QCoreApplication.translate("ClaimStatementForm", u"Article 20(3): a copy of each is annexed to the statement.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.annexed.setWhatsThis(QCoreApplication.translate("ClaimStatementForm", u"Article 20(3): a copy of each is annexed to the statement.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.annexed.setAccessibleName(QCoreApplication.translate("ClaimStatementForm", u"Instrument and arbitration agreement are annexed", None))
#endif // QT_CONFIG(accessibility)
        self.annexed.setText(QCoreApplication.translate("ClaimStatementForm", u"Instrument and ar&bitration agreement are annexed", None))
        pass
    # retranslateUi

