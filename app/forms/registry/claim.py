# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QFormLayout,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)
class Ui_ClaimSheet(object):
    def setupUi(self, ClaimSheet):
        if not ClaimSheet.objectName():
            ClaimSheet.setObjectName(u"ClaimSheet")
        self.column = QVBoxLayout(ClaimSheet)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ClaimSheet)
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
        self.subject_label = QLabel(self.card1)
        self.subject_label.setObjectName(u"subject_label")

        self.rows4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subject_label)

        self.across5 = QHBoxLayout()
        self.across5.setSpacing(8)
        self.across5.setObjectName(u"across5")
        self.subject = QLineEdit(self.card1)
        self.subject.setObjectName(u"subject")
        self.subject.setMinimumSize(QSize(0, 30))

        self.across5.addWidget(self.subject)

        self.rank = QComboBox(self.card1)
        self.rank.setObjectName(u"rank")
        self.rank.setMinimumSize(QSize(0, 30))
        self.rank.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rank.setMinimumContentsLength(9)

        self.across5.addWidget(self.rank)

        self.across5.setStretch(0, 1)
        self.across5.setStretch(1, 1)

        self.rows4.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across5)

        self.conduct_label = QLabel(self.card1)
        self.conduct_label.setObjectName(u"conduct_label")

        self.rows4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.conduct_label)

        self.conduct = QPlainTextEdit(self.card1)
        self.conduct.setObjectName(u"conduct")
        self.conduct.setMinimumSize(QSize(0, 56))
        self.conduct.setMaximumSize(QSize(16777215, 72))
        self.conduct.setTabChangesFocus(True)

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.conduct)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

        self.card6 = QFrame(ClaimSheet)
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
        self.routes_label = QLabel(self.card6)
        self.routes_label.setObjectName(u"routes_label")

        self.rows9.setWidget(0, QFormLayout.ItemRole.LabelRole, self.routes_label)

        self.routes = QListWidget(self.card6)
        self.routes.setObjectName(u"routes")
        self.routes.setMinimumSize(QSize(0, 132))
        self.routes.setMaximumSize(QSize(16777215, 150))
        self.routes.setProperty(u"framed", True)
        self.routes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rows9.setWidget(0, QFormLayout.ItemRole.FieldRole, self.routes)

        self.test_label = QLabel(self.card6)
        self.test_label.setObjectName(u"test_label")

        self.rows9.setWidget(1, QFormLayout.ItemRole.LabelRole, self.test_label)

        self.across10 = QHBoxLayout()
        self.across10.setSpacing(8)
        self.across10.setObjectName(u"across10")
        self.test = QComboBox(self.card6)
        self.test.setObjectName(u"test")
        self.test.setMinimumSize(QSize(0, 30))
        self.test.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.test.setMinimumContentsLength(8)

        self.across10.addWidget(self.test)

        self.mode_label = QLabel(self.card6)
        self.mode_label.setObjectName(u"mode_label")

        self.across10.addWidget(self.mode_label)

        self.mode = QComboBox(self.card6)
        self.mode.setObjectName(u"mode")
        self.mode.setMinimumSize(QSize(0, 30))
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.setMinimumContentsLength(10)

        self.across10.addWidget(self.mode)

        self.across10.setStretch(0, 1)
        self.across10.setStretch(2, 1)

        self.rows9.setLayout(1, QFormLayout.ItemRole.FieldRole, self.across10)

        self.actor_label = QLabel(self.card6)
        self.actor_label.setObjectName(u"actor_label")

        self.rows9.setWidget(2, QFormLayout.ItemRole.LabelRole, self.actor_label)

        self.across11 = QHBoxLayout()
        self.across11.setSpacing(8)
        self.across11.setObjectName(u"across11")
        self.actor = QComboBox(self.card6)
        self.actor.setObjectName(u"actor")
        self.actor.setMinimumSize(QSize(0, 30))
        self.actor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.actor.setMinimumContentsLength(8)

        self.across11.addWidget(self.actor)

        self.actor_name_label = QLabel(self.card6)
        self.actor_name_label.setObjectName(u"actor_name_label")

        self.across11.addWidget(self.actor_name_label)

        self.actor_name = QLineEdit(self.card6)
        self.actor_name.setObjectName(u"actor_name")
        self.actor_name.setMinimumSize(QSize(0, 30))

        self.across11.addWidget(self.actor_name)

        self.across11.setStretch(0, 1)
        self.across11.setStretch(2, 1)

        self.rows9.setLayout(2, QFormLayout.ItemRole.FieldRole, self.across11)

        self.other_state_label = QLabel(self.card6)
        self.other_state_label.setObjectName(u"other_state_label")

        self.rows9.setWidget(3, QFormLayout.ItemRole.LabelRole, self.other_state_label)

        self.other_state = QLineEdit(self.card6)
        self.other_state.setObjectName(u"other_state")
        self.other_state.setMinimumSize(QSize(0, 30))

        self.rows9.setWidget(3, QFormLayout.ItemRole.FieldRole, self.other_state)


        self.card6_column.addLayout(self.rows9)


        self.column.addWidget(self.card6)

        self.card12 = QFrame(ClaimSheet)
        self.card12.setObjectName(u"card12")
        self.card12.setProperty(u"card", True)
        self.card12_column = QVBoxLayout(self.card12)
        self.card12_column.setSpacing(8)
        self.card12_column.setObjectName(u"card12_column")
        self.across14 = QHBoxLayout()
        self.across14.setSpacing(8)
        self.across14.setObjectName(u"across14")
        self.card12_title = QLabel(self.card12)
        self.card12_title.setObjectName(u"card12_title")

        self.across14.addWidget(self.card12_title)

        self.gap13 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across14.addItem(self.gap13)

        self.card12_aside = QLabel(self.card12)
        self.card12_aside.setObjectName(u"card12_aside")

        self.across14.addWidget(self.card12_aside)


        self.card12_column.addLayout(self.across14)

        self.rows15 = QFormLayout()
        self.rows15.setObjectName(u"rows15")
        self.rows15.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows15.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows15.setHorizontalSpacing(10)
        self.rows15.setVerticalSpacing(7)
        self.obligations = QTableWidget(self.card12)
        if (self.obligations.columnCount() < 5):
            self.obligations.setColumnCount(5)
        __qtablewidgetitem = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(3, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.obligations.setHorizontalHeaderItem(4, __qtablewidgetitem4)
        self.obligations.setObjectName(u"obligations")
        self.obligations.setMinimumSize(QSize(0, 96))
        self.obligations.setMaximumSize(QSize(16777215, 130))
        self.obligations.setProperty(u"framed", True)
        self.obligations.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.obligations.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.obligations.setShowGrid(False)
        self.obligations.setWordWrap(False)
        self.obligations.setTabKeyNavigation(False)
        self.obligations.horizontalHeader().setStretchLastSection(True)
        self.obligations.verticalHeader().setVisible(False)

        self.rows15.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.obligations)

        self.across17 = QHBoxLayout()
        self.across17.setSpacing(8)
        self.across17.setObjectName(u"across17")
        self.obligations_add = QPushButton(self.card12)
        self.obligations_add.setObjectName(u"obligations_add")
        self.obligations_add.setAutoDefault(False)

        self.across17.addWidget(self.obligations_add)

        self.obligations_remove = QPushButton(self.card12)
        self.obligations_remove.setObjectName(u"obligations_remove")
        self.obligations_remove.setAutoDefault(False)

        self.across17.addWidget(self.obligations_remove)

        self.gap16 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across17.addItem(self.gap16)


        self.rows15.setLayout(1, QFormLayout.ItemRole.SpanningRole, self.across17)

        self.norms_label = QLabel(self.card12)
        self.norms_label.setObjectName(u"norms_label")

        self.rows15.setWidget(2, QFormLayout.ItemRole.LabelRole, self.norms_label)

        self.norms = QListWidget(self.card12)
        self.norms.setObjectName(u"norms")
        self.norms.setMinimumSize(QSize(0, 70))
        self.norms.setMaximumSize(QSize(16777215, 84))
        self.norms.setProperty(u"framed", True)
        self.norms.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rows15.setWidget(2, QFormLayout.ItemRole.FieldRole, self.norms)


        self.card12_column.addLayout(self.rows15)


        self.column.addWidget(self.card12)

        self.card18 = QFrame(ClaimSheet)
        self.card18.setObjectName(u"card18")
        self.card18.setProperty(u"card", True)
        self.card18_column = QVBoxLayout(self.card18)
        self.card18_column.setSpacing(8)
        self.card18_column.setObjectName(u"card18_column")
        self.across20 = QHBoxLayout()
        self.across20.setSpacing(8)
        self.across20.setObjectName(u"across20")
        self.card18_title = QLabel(self.card18)
        self.card18_title.setObjectName(u"card18_title")

        self.across20.addWidget(self.card18_title)

        self.gap19 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across20.addItem(self.gap19)

        self.card18_aside = QLabel(self.card18)
        self.card18_aside.setObjectName(u"card18_aside")

        self.across20.addWidget(self.card18_aside)


        self.card18_column.addLayout(self.across20)

        self.rows21 = QFormLayout()
        self.rows21.setObjectName(u"rows21")
        self.rows21.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows21.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows21.setHorizontalSpacing(10)
        self.rows21.setVerticalSpacing(7)
        self.target_label = QLabel(self.card18)
        self.target_label.setObjectName(u"target_label")

        self.rows21.setWidget(0, QFormLayout.ItemRole.LabelRole, self.target_label)

        self.target = QLineEdit(self.card18)
        self.target.setObjectName(u"target")
        self.target.setMinimumSize(QSize(0, 30))

        self.rows21.setWidget(0, QFormLayout.ItemRole.FieldRole, self.target)

        self.hits_label = QLabel(self.card18)
        self.hits_label.setObjectName(u"hits_label")

        self.rows21.setWidget(1, QFormLayout.ItemRole.LabelRole, self.hits_label)

        self.hits = QListWidget(self.card18)
        self.hits.setObjectName(u"hits")
        self.hits.setMinimumSize(QSize(0, 70))
        self.hits.setMaximumSize(QSize(16777215, 84))
        self.hits.setProperty(u"framed", True)
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rows21.setWidget(1, QFormLayout.ItemRole.FieldRole, self.hits)

        self.persons_label = QLabel(self.card18)
        self.persons_label.setObjectName(u"persons_label")

        self.rows21.setWidget(2, QFormLayout.ItemRole.LabelRole, self.persons_label)

        self.across22 = QHBoxLayout()
        self.across22.setSpacing(8)
        self.across22.setObjectName(u"across22")
        self.persons = QLineEdit(self.card18)
        self.persons.setObjectName(u"persons")
        self.persons.setMinimumSize(QSize(0, 30))

        self.across22.addWidget(self.persons)

        self.hours_label = QLabel(self.card18)
        self.hours_label.setObjectName(u"hours_label")

        self.across22.addWidget(self.hours_label)

        self.hours = QLineEdit(self.card18)
        self.hours.setObjectName(u"hours")
        self.hours.setMinimumSize(QSize(0, 30))

        self.across22.addWidget(self.hours)

        self.reversal_label = QLabel(self.card18)
        self.reversal_label.setObjectName(u"reversal_label")

        self.across22.addWidget(self.reversal_label)

        self.reversal = QComboBox(self.card18)
        self.reversal.setObjectName(u"reversal")
        self.reversal.setMinimumSize(QSize(0, 30))
        self.reversal.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reversal.setMinimumContentsLength(6)

        self.across22.addWidget(self.reversal)

        self.across22.setStretch(0, 1)
        self.across22.setStretch(2, 1)
        self.across22.setStretch(4, 1)

        self.rows21.setLayout(2, QFormLayout.ItemRole.FieldRole, self.across22)

        self.span_label = QLabel(self.card18)
        self.span_label.setObjectName(u"span_label")

        self.rows21.setWidget(3, QFormLayout.ItemRole.LabelRole, self.span_label)

        self.across23 = QHBoxLayout()
        self.across23.setSpacing(8)
        self.across23.setObjectName(u"across23")
        self.span = QComboBox(self.card18)
        self.span.setObjectName(u"span")
        self.span.setMinimumSize(QSize(0, 30))
        self.span.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.span.setMinimumContentsLength(8)

        self.across23.addWidget(self.span)

        self.zone_label = QLabel(self.card18)
        self.zone_label.setObjectName(u"zone_label")

        self.across23.addWidget(self.zone_label)

        self.zone = QComboBox(self.card18)
        self.zone.setObjectName(u"zone")
        self.zone.setMinimumSize(QSize(0, 30))
        self.zone.setEditable(True)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(15)

        self.across23.addWidget(self.zone)

        self.across23.setStretch(0, 1)
        self.across23.setStretch(2, 1)

        self.rows21.setLayout(3, QFormLayout.ItemRole.FieldRole, self.across23)

        self.first_label = QLabel(self.card18)
        self.first_label.setObjectName(u"first_label")

        self.rows21.setWidget(4, QFormLayout.ItemRole.LabelRole, self.first_label)

        self.across24 = QHBoxLayout()
        self.across24.setSpacing(8)
        self.across24.setObjectName(u"across24")
        self.first = QLineEdit(self.card18)
        self.first.setObjectName(u"first")
        self.first.setMinimumSize(QSize(0, 30))

        self.across24.addWidget(self.first)

        self.last_label = QLabel(self.card18)
        self.last_label.setObjectName(u"last_label")

        self.across24.addWidget(self.last_label)

        self.last = QLineEdit(self.card18)
        self.last.setObjectName(u"last")
        self.last.setMinimumSize(QSize(0, 30))

        self.across24.addWidget(self.last)

        self.across24.setStretch(0, 1)
        self.across24.setStretch(2, 1)

        self.rows21.setLayout(4, QFormLayout.ItemRole.FieldRole, self.across24)

        self.detected_label = QLabel(self.card18)
        self.detected_label.setObjectName(u"detected_label")

        self.rows21.setWidget(5, QFormLayout.ItemRole.LabelRole, self.detected_label)

        self.across25 = QHBoxLayout()
        self.across25.setSpacing(8)
        self.across25.setObjectName(u"across25")
        self.detected = QLineEdit(self.card18)
        self.detected.setObjectName(u"detected")
        self.detected.setMinimumSize(QSize(0, 30))

        self.across25.addWidget(self.detected)

        self.notified_label = QLabel(self.card18)
        self.notified_label.setObjectName(u"notified_label")

        self.across25.addWidget(self.notified_label)

        self.notified = QLineEdit(self.card18)
        self.notified.setObjectName(u"notified")
        self.notified.setMinimumSize(QSize(0, 30))

        self.across25.addWidget(self.notified)

        self.across25.setStretch(0, 1)
        self.across25.setStretch(2, 1)

        self.rows21.setLayout(5, QFormLayout.ItemRole.FieldRole, self.across25)

        self.certainty_label = QLabel(self.card18)
        self.certainty_label.setObjectName(u"certainty_label")

        self.rows21.setWidget(6, QFormLayout.ItemRole.LabelRole, self.certainty_label)

        self.certainty = QLineEdit(self.card18)
        self.certainty.setObjectName(u"certainty")
        self.certainty.setMinimumSize(QSize(0, 30))

        self.rows21.setWidget(6, QFormLayout.ItemRole.FieldRole, self.certainty)


        self.card18_column.addLayout(self.rows21)


        self.column.addWidget(self.card18)

        self.card26 = QFrame(ClaimSheet)
        self.card26.setObjectName(u"card26")
        self.card26.setProperty(u"card", True)
        self.card26_column = QVBoxLayout(self.card26)
        self.card26_column.setSpacing(8)
        self.card26_column.setObjectName(u"card26_column")
        self.across28 = QHBoxLayout()
        self.across28.setSpacing(8)
        self.across28.setObjectName(u"across28")
        self.card26_title = QLabel(self.card26)
        self.card26_title.setObjectName(u"card26_title")

        self.across28.addWidget(self.card26_title)

        self.gap27 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across28.addItem(self.gap27)

        self.card26_aside = QLabel(self.card26)
        self.card26_aside.setObjectName(u"card26_aside")

        self.across28.addWidget(self.card26_aside)


        self.card26_column.addLayout(self.across28)

        self.rows29 = QFormLayout()
        self.rows29.setObjectName(u"rows29")
        self.rows29.setLabelAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.rows29.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows29.setHorizontalSpacing(10)
        self.rows29.setVerticalSpacing(7)
        self.standing_label = QLabel(self.card26)
        self.standing_label.setObjectName(u"standing_label")

        self.rows29.setWidget(0, QFormLayout.ItemRole.LabelRole, self.standing_label)

        self.standing = QComboBox(self.card26)
        self.standing.setObjectName(u"standing")
        self.standing.setMinimumSize(QSize(0, 30))
        self.standing.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.standing.setMinimumContentsLength(8)

        self.rows29.setWidget(0, QFormLayout.ItemRole.FieldRole, self.standing)

        self.noticed_label = QLabel(self.card26)
        self.noticed_label.setObjectName(u"noticed_label")

        self.rows29.setWidget(1, QFormLayout.ItemRole.LabelRole, self.noticed_label)

        self.noticed = QLineEdit(self.card26)
        self.noticed.setObjectName(u"noticed")
        self.noticed.setMinimumSize(QSize(0, 30))

        self.rows29.setWidget(1, QFormLayout.ItemRole.FieldRole, self.noticed)

        self.evidence_label = QLabel(self.card26)
        self.evidence_label.setObjectName(u"evidence_label")

        self.rows29.setWidget(2, QFormLayout.ItemRole.LabelRole, self.evidence_label)

        self.evidence = QLineEdit(self.card26)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMinimumSize(QSize(0, 30))

        self.rows29.setWidget(2, QFormLayout.ItemRole.FieldRole, self.evidence)

        self.excuses_label = QLabel(self.card26)
        self.excuses_label.setObjectName(u"excuses_label")

        self.rows29.setWidget(3, QFormLayout.ItemRole.LabelRole, self.excuses_label)

        self.excuses = QListWidget(self.card26)
        self.excuses.setObjectName(u"excuses")
        self.excuses.setMinimumSize(QSize(0, 70))
        self.excuses.setMaximumSize(QSize(16777215, 84))
        self.excuses.setProperty(u"framed", True)
        self.excuses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.rows29.setWidget(3, QFormLayout.ItemRole.FieldRole, self.excuses)


        self.card26_column.addLayout(self.rows29)


        self.column.addWidget(self.card26)

#if QT_CONFIG(shortcut)
        self.subject_label.setBuddy(self.subject)
        self.conduct_label.setBuddy(self.conduct)
        self.routes_label.setBuddy(self.routes)
        self.test_label.setBuddy(self.test)
        self.mode_label.setBuddy(self.mode)
        self.actor_label.setBuddy(self.actor)
        self.actor_name_label.setBuddy(self.actor_name)
        self.other_state_label.setBuddy(self.other_state)
        self.norms_label.setBuddy(self.norms)
        self.target_label.setBuddy(self.target)
        self.hits_label.setBuddy(self.hits)
        self.persons_label.setBuddy(self.persons)
        self.hours_label.setBuddy(self.hours)
        self.reversal_label.setBuddy(self.reversal)
        self.span_label.setBuddy(self.span)
        self.zone_label.setBuddy(self.zone)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.detected_label.setBuddy(self.detected)
        self.notified_label.setBuddy(self.notified)
        self.certainty_label.setBuddy(self.certainty)
        self.standing_label.setBuddy(self.standing)
        self.noticed_label.setBuddy(self.noticed)
        self.evidence_label.setBuddy(self.evidence)
        self.excuses_label.setBuddy(self.excuses)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClaimSheet)

        QMetaObject.connectSlotsByName(ClaimSheet)
    # setupUi

    def retranslateUi(self, ClaimSheet):
        self.card1_title.setText(QCoreApplication.translate("ClaimSheet", u"Claim", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("ClaimSheet", u"Art. 20(2)", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"muted", None))
        self.subject_label.setText(QCoreApplication.translate("ClaimSheet", u"&Title", None))
#if QT_CONFIG(tooltip)
        self.subject.setToolTip(QCoreApplication.translate("ClaimSheet", u"Article 20(2)(c): the title of the claim.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.subject.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"Article 20(2)(c): the title of the claim.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Title of the claim", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.rank.setToolTip(QCoreApplication.translate("ClaimSheet", u"Whether the claim is principal, in the alternative or in any event.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.rank.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"Whether the claim is principal, in the alternative or in any event.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.rank.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Rank of the claim", None))
#endif // QT_CONFIG(accessibility)
        self.conduct_label.setText(QCoreApplication.translate("ClaimSheet", u"&Conduct", None))
#if QT_CONFIG(tooltip)
        self.conduct.setToolTip(QCoreApplication.translate("ClaimSheet", u"Article 20(2)(b): the conduct complained of.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.conduct.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"Article 20(2)(b): the conduct complained of.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.conduct.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Conduct", None))
#endif // QT_CONFIG(accessibility)
        self.card6_title.setText(QCoreApplication.translate("ClaimSheet", u"Attribution", None))
        self.card6_title.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"cardTitle", None))
        self.card6_aside.setText(QCoreApplication.translate("ClaimSheet", u"ARSIWA 4\u201311, 16\u201318", None))
        self.card6_aside.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"muted", None))
        self.routes_label.setText(QCoreApplication.translate("ClaimSheet", u"R&outes", None))
#if QT_CONFIG(tooltip)
        self.routes.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 4 to 11: each route pleaded, in the alternative; with no attribution only a failure can be pleaded.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.routes.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 4 to 11: each route pleaded, in the alternative; with no attribution only a failure can be pleaded.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.routes.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Routes", None))
#endif // QT_CONFIG(accessibility)
        self.test_label.setText(QCoreApplication.translate("ClaimSheet", u"T&est", None))
#if QT_CONFIG(tooltip)
        self.test.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 8: the test of control; ARSIWA 4: complete dependence.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.test.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 8: the test of control; ARSIWA 4: complete dependence.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.test.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Test pleaded", None))
#endif // QT_CONFIG(accessibility)
        self.mode_label.setText(QCoreApplication.translate("ClaimSheet", u"&Mode", None))
#if QT_CONFIG(tooltip)
        self.mode.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 16 to 18 are between States: do not plead them for a private group.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.mode.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 16 to 18 are between States: do not plead them for a private group.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Mode", None))
#endif // QT_CONFIG(accessibility)
        self.actor_label.setText(QCoreApplication.translate("ClaimSheet", u"&Actor", None))
#if QT_CONFIG(tooltip)
        self.actor.setToolTip(QCoreApplication.translate("ClaimSheet", u"Who did the act, as pleaded.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.actor.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"Who did the act, as pleaded.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.actor.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Kind of actor", None))
#endif // QT_CONFIG(accessibility)
        self.actor_name_label.setText(QCoreApplication.translate("ClaimSheet", u"Name", None))
#if QT_CONFIG(tooltip)
        self.actor_name.setToolTip(QCoreApplication.translate("ClaimSheet", u"The name of the actor, if known.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.actor_name.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"The name of the actor, if known.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.actor_name.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Name of the actor", None))
#endif // QT_CONFIG(accessibility)
        self.other_state_label.setText(QCoreApplication.translate("ClaimSheet", u"Ot&her State", None))
#if QT_CONFIG(tooltip)
        self.other_state.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 16 to 18: the State that was assisted, directed or coerced.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.other_state.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 16 to 18: the State that was assisted, directed or coerced.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.other_state.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Other State", None))
#endif // QT_CONFIG(accessibility)
        self.card12_title.setText(QCoreApplication.translate("ClaimSheet", u"Obligations", None))
        self.card12_title.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"cardTitle", None))
        self.card12_aside.setText(QCoreApplication.translate("ClaimSheet", u"ARSIWA 12\u201313", None))
        self.card12_aside.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"muted", None))
        ___qtablewidgetitem = self.obligations.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("ClaimSheet", u"Obligation", None))
        ___qtablewidgetitem1 = self.obligations.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("ClaimSheet", u"Source", None))
        ___qtablewidgetitem2 = self.obligations.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("ClaimSheet", u"In force since", None))
        ___qtablewidgetitem3 = self.obligations.horizontalHeaderItem(3)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("ClaimSheet", u"What it asks", None))
        ___qtablewidgetitem4 = self.obligations.horizontalHeaderItem(4)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("ClaimSheet", u"Position", None))
#if QT_CONFIG(tooltip)
        self.obligations.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 13: each obligation with its source and the day since when it bound the respondent, before the conduct.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.obligations.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 13: each obligation with its source and the day since when it bound the respondent, before the conduct.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.obligations.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Obligations", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.obligations_add.setToolTip(QCoreApplication.translate("ClaimSheet", u"Adds an obligation (ARSIWA 12).", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.obligations_add.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"Adds an obligation (ARSIWA 12).", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.obligations_add.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Add an obligation", None))
#endif // QT_CONFIG(accessibility)
        self.obligations_add.setText(QCoreApplication.translate("ClaimSheet", u"Add an o&bligation", None))
#if QT_CONFIG(tooltip)
        self.obligations_remove.setToolTip(QCoreApplication.translate("ClaimSheet", u"Removes the chosen obligation.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.obligations_remove.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"Removes the chosen obligation.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.obligations_remove.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Remove the obligation", None))
#endif // QT_CONFIG(accessibility)
        self.obligations_remove.setText(QCoreApplication.translate("ClaimSheet", u"Remo&ve the obligation", None))
        self.norms_label.setText(QCoreApplication.translate("ClaimSheet", u"Vo&luntary norms", None))
#if QT_CONFIG(tooltip)
        self.norms.setToolTip(QCoreApplication.translate("ClaimSheet", u"A/70/174, paragraph 13: voluntary norms referred to. They are not a ground of liability.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.norms.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"A/70/174, paragraph 13: voluntary norms referred to. They are not a ground of liability.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.norms.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Voluntary norms", None))
#endif // QT_CONFIG(accessibility)
        self.card18_title.setText(QCoreApplication.translate("ClaimSheet", u"Effect and time", None))
        self.card18_title.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"cardTitle", None))
        self.card18_aside.setText(QCoreApplication.translate("ClaimSheet", u"ARSIWA 14\u201315, 31", None))
        self.card18_aside.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"muted", None))
        self.target_label.setText(QCoreApplication.translate("ClaimSheet", u"Tar&get", None))
#if QT_CONFIG(tooltip)
        self.target.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 31: what was struck.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.target.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 31: what was struck.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Target", None))
#endif // QT_CONFIG(accessibility)
        self.hits_label.setText(QCoreApplication.translate("ClaimSheet", u"Str&uck", None))
#if QT_CONFIG(tooltip)
        self.hits.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hits.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 31: what the conduct struck.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hits.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Struck", None))
#endif // QT_CONFIG(accessibility)
        self.persons_label.setText(QCoreApplication.translate("ClaimSheet", u"&Persons", None))
#if QT_CONFIG(tooltip)
        self.persons.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 31: how many persons were affected.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.persons.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 31: how many persons were affected.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.persons.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Persons affected", None))
#endif // QT_CONFIG(accessibility)
        self.hours_label.setText(QCoreApplication.translate("ClaimSheet", u"Hours", None))
#if QT_CONFIG(tooltip)
        self.hours.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 31: how many hours the effect lasted.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hours.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 31: how many hours the effect lasted.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hours.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Hours the effect lasted", None))
#endif // QT_CONFIG(accessibility)
        self.reversal_label.setText(QCoreApplication.translate("ClaimSheet", u"Undone", None))
#if QT_CONFIG(tooltip)
        self.reversal.setToolTip(QCoreApplication.translate("ClaimSheet", u"Whether the effect can be undone.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reversal.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"Whether the effect can be undone.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reversal.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Reversible", None))
#endif // QT_CONFIG(accessibility)
        self.span_label.setText(QCoreApplication.translate("ClaimSheet", u"Act", None))
#if QT_CONFIG(tooltip)
        self.span.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 14 and 15: completed, continuing or composite.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.span.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 14 and 15: completed, continuing or composite.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.span.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Breach in time", None))
#endif // QT_CONFIG(accessibility)
        self.zone_label.setText(QCoreApplication.translate("ClaimSheet", u"&Zone", None))
#if QT_CONFIG(tooltip)
        self.zone.setToolTip(QCoreApplication.translate("ClaimSheet", u"The time zone in which the moments below are told.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.zone.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"The time zone in which the moments below are told.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Time zone of the moments", None))
#endif // QT_CONFIG(accessibility)
        self.first_label.setText(QCoreApplication.translate("ClaimSheet", u"&From", None))
#if QT_CONFIG(tooltip)
        self.first.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 14: when the conduct began.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.first.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 14: when the conduct began.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"First moment", None))
#endif // QT_CONFIG(accessibility)
        self.first.setPlaceholderText(QCoreApplication.translate("ClaimSheet", u"9 November 2025 02:14", None))
        self.last_label.setText(QCoreApplication.translate("ClaimSheet", u"to", None))
#if QT_CONFIG(tooltip)
        self.last.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 14: when it ended; empty while it goes on.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.last.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 14: when it ended; empty while it goes on.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Last moment", None))
#endif // QT_CONFIG(accessibility)
        self.last.setPlaceholderText(QCoreApplication.translate("ClaimSheet", u"12 November 2025 11:40", None))
        self.detected_label.setText(QCoreApplication.translate("ClaimSheet", u"Detected", None))
#if QT_CONFIG(tooltip)
        self.detected.setToolTip(QCoreApplication.translate("ClaimSheet", u"When the conduct was detected.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.detected.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"When the conduct was detected.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.detected.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Detected", None))
#endif // QT_CONFIG(accessibility)
        self.detected.setPlaceholderText(QCoreApplication.translate("ClaimSheet", u"9 November 2025 22:52", None))
        self.notified_label.setText(QCoreApplication.translate("ClaimSheet", u"Not&ified", None))
#if QT_CONFIG(tooltip)
        self.notified.setToolTip(QCoreApplication.translate("ClaimSheet", u"When it was notified to the respondent.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.notified.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"When it was notified to the respondent.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.notified.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Notified", None))
#endif // QT_CONFIG(accessibility)
        self.notified.setPlaceholderText(QCoreApplication.translate("ClaimSheet", u"10 November 2025 06:20", None))
        self.certainty_label.setText(QCoreApplication.translate("ClaimSheet", u"Certaint&y", None))
#if QT_CONFIG(tooltip)
        self.certainty.setToolTip(QCoreApplication.translate("ClaimSheet", u"How certain these moments are, in words.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.certainty.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"How certain these moments are, in words.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.certainty.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Certainty", None))
#endif // QT_CONFIG(accessibility)
        self.card26_title.setText(QCoreApplication.translate("ClaimSheet", u"Standing and notes", None))
        self.card26_title.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"cardTitle", None))
        self.card26_aside.setText(QCoreApplication.translate("ClaimSheet", u"ARSIWA 42\u201348", None))
        self.card26_aside.setProperty(u"role", QCoreApplication.translate("ClaimSheet", u"muted", None))
        self.standing_label.setText(QCoreApplication.translate("ClaimSheet", u"Standing", None))
#if QT_CONFIG(tooltip)
        self.standing.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 42 and 48: by what title responsibility is invoked.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.standing.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 42 and 48: by what title responsibility is invoked.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.standing.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Standing", None))
#endif // QT_CONFIG(accessibility)
        self.noticed_label.setText(QCoreApplication.translate("ClaimSheet", u"Notice of claim", None))
#if QT_CONFIG(tooltip)
        self.noticed.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 43: the dated paper by which the claim was notified.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.noticed.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 43: the dated paper by which the claim was notified.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.noticed.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Notice of claim", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_label.setText(QCoreApplication.translate("ClaimSheet", u"Evidence", None))
#if QT_CONFIG(tooltip)
        self.evidence.setToolTip(QCoreApplication.translate("ClaimSheet", u"Article 20(4): the exhibits relied on.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.evidence.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"Article 20(4): the exhibits relied on.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
        self.excuses_label.setText(QCoreApplication.translate("ClaimSheet", u"Anticipated", None))
#if QT_CONFIG(tooltip)
        self.excuses.setToolTip(QCoreApplication.translate("ClaimSheet", u"ARSIWA 20 to 25 and 39: defences the claimant expects.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.excuses.setWhatsThis(QCoreApplication.translate("ClaimSheet", u"ARSIWA 20 to 25 and 39: defences the claimant expects.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.excuses.setAccessibleName(QCoreApplication.translate("ClaimSheet", u"Anticipated", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

