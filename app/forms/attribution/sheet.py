# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sheet.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDateEdit,
    QFrame, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)
class Ui_SheetForm(object):
    def setupUi(self, SheetForm):
        if not SheetForm.objectName():
            SheetForm.setObjectName(u"SheetForm")
        self.column = QVBoxLayout(SheetForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(SheetForm)
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

        self.rows1_1 = QGridLayout()
        self.rows1_1.setObjectName(u"rows1_1")
        self.rows1_1.setHorizontalSpacing(12)
        self.rows1_1.setVerticalSpacing(8)
        self.questionLabel = QLabel(self.card1)
        self.questionLabel.setObjectName(u"questionLabel")
        self.questionLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.questionLabel, 0, 0, 1, 1)

        self.question = QPlainTextEdit(self.card1)
        self.question.setObjectName(u"question")
        self.question.setMinimumSize(QSize(0, 54))
        self.question.setMaximumSize(QSize(16777215, 54))
        self.question.setTabChangesFocus(True)

        self.rows1_1.addWidget(self.question, 0, 1, 1, 3)

        self.levelLabel = QLabel(self.card1)
        self.levelLabel.setObjectName(u"levelLabel")
        self.levelLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.levelLabel, 1, 0, 1, 1)

        self.level = QComboBox(self.card1)
        self.level.setObjectName(u"level")
        self.level.setMinimumSize(QSize(0, 30))
        self.level.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.level.setMinimumContentsLength(12)

        self.rows1_1.addWidget(self.level, 1, 1, 1, 1)

        self.replyLabel = QLabel(self.card1)
        self.replyLabel.setObjectName(u"replyLabel")
        self.replyLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.replyLabel, 1, 2, 1, 1)

        self.reply = QComboBox(self.card1)
        self.reply.setObjectName(u"reply")
        self.reply.setMinimumSize(QSize(0, 30))
        self.reply.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.reply.setMinimumContentsLength(12)

        self.rows1_1.addWidget(self.reply, 1, 3, 1, 1)

        self.authorLabel = QLabel(self.card1)
        self.authorLabel.setObjectName(u"authorLabel")
        self.authorLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.authorLabel, 2, 0, 1, 1)

        self.author = QLineEdit(self.card1)
        self.author.setObjectName(u"author")
        self.author.setMinimumSize(QSize(0, 30))

        self.rows1_1.addWidget(self.author, 2, 1, 1, 1)

        self.datedLabel = QLabel(self.card1)
        self.datedLabel.setObjectName(u"datedLabel")
        self.datedLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.datedLabel, 2, 2, 1, 1)

        self.dated = QDateEdit(self.card1)
        self.dated.setObjectName(u"dated")
        self.dated.setMinimumSize(QSize(0, 30))
        self.dated.setCalendarPopup(True)

        self.rows1_1.addWidget(self.dated, 2, 3, 1, 1)

        self.independenceLabel = QLabel(self.card1)
        self.independenceLabel.setObjectName(u"independenceLabel")
        self.independenceLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.independenceLabel, 3, 0, 1, 1)

        self.independence = QLineEdit(self.card1)
        self.independence.setObjectName(u"independence")
        self.independence.setMinimumSize(QSize(0, 30))

        self.rows1_1.addWidget(self.independence, 3, 1, 1, 3)

        self.methodLabel = QLabel(self.card1)
        self.methodLabel.setObjectName(u"methodLabel")
        self.methodLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.methodLabel, 4, 0, 1, 1)

        self.method = QPlainTextEdit(self.card1)
        self.method.setObjectName(u"method")
        self.method.setMinimumSize(QSize(0, 54))
        self.method.setMaximumSize(QSize(16777215, 54))
        self.method.setTabChangesFocus(True)

        self.rows1_1.addWidget(self.method, 4, 1, 1, 3)

        self.method_versionLabel = QLabel(self.card1)
        self.method_versionLabel.setObjectName(u"method_versionLabel")
        self.method_versionLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.method_versionLabel, 5, 0, 1, 1)

        self.method_version = QLineEdit(self.card1)
        self.method_version.setObjectName(u"method_version")
        self.method_version.setMinimumSize(QSize(0, 30))

        self.rows1_1.addWidget(self.method_version, 5, 1, 1, 1)

        self.peer_reviewLabel = QLabel(self.card1)
        self.peer_reviewLabel.setObjectName(u"peer_reviewLabel")
        self.peer_reviewLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.peer_reviewLabel, 5, 2, 1, 1)

        self.peer_review = QLineEdit(self.card1)
        self.peer_review.setObjectName(u"peer_review")
        self.peer_review.setMinimumSize(QSize(0, 30))

        self.rows1_1.addWidget(self.peer_review, 5, 3, 1, 1)

        self.assumptionsLabel = QLabel(self.card1)
        self.assumptionsLabel.setObjectName(u"assumptionsLabel")
        self.assumptionsLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows1_1.addWidget(self.assumptionsLabel, 6, 0, 1, 1)

        self.assumptions = QPlainTextEdit(self.card1)
        self.assumptions.setObjectName(u"assumptions")
        self.assumptions.setMinimumSize(QSize(0, 54))
        self.assumptions.setMaximumSize(QSize(16777215, 54))
        self.assumptions.setTabChangesFocus(True)

        self.rows1_1.addWidget(self.assumptions, 6, 1, 1, 3)

        self.rows1_1.setColumnStretch(1, 1)
        self.rows1_1.setColumnStretch(3, 1)

        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

        self.card2 = QFrame(SheetForm)
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

        self.hypothesesNote = QLabel(self.card2)
        self.hypothesesNote.setObjectName(u"hypothesesNote")

        self.cardHead2.addWidget(self.hypothesesNote)


        self.cardColumn2.addLayout(self.cardHead2)

        self.hypotheses = QTableWidget(self.card2)
        if (self.hypotheses.columnCount() < 3):
            self.hypotheses.setColumnCount(3)
        __qtablewidgetitem = QTableWidgetItem()
        self.hypotheses.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.hypotheses.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.hypotheses.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        self.hypotheses.setObjectName(u"hypotheses")
        self.hypotheses.setMinimumSize(QSize(0, 150))
        self.hypotheses.setProperty(u"framed", True)
        self.hypotheses.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.hypotheses.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.hypotheses.setTabKeyNavigation(False)
        self.hypotheses.setShowGrid(False)
        self.hypotheses.verticalHeader().setVisible(False)

        self.cardColumn2.addWidget(self.hypotheses)

        self.hypothesesButtons = QHBoxLayout()
        self.hypothesesButtons.setObjectName(u"hypothesesButtons")
        self.hypothesesAdd = QPushButton(self.card2)
        self.hypothesesAdd.setObjectName(u"hypothesesAdd")
        self.hypothesesAdd.setAutoDefault(False)

        self.hypothesesButtons.addWidget(self.hypothesesAdd)

        self.hypothesesRemove = QPushButton(self.card2)
        self.hypothesesRemove.setObjectName(u"hypothesesRemove")
        self.hypothesesRemove.setAutoDefault(False)

        self.hypothesesButtons.addWidget(self.hypothesesRemove)

        self.hypothesesSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hypothesesButtons.addItem(self.hypothesesSpace)


        self.cardColumn2.addLayout(self.hypothesesButtons)


        self.column.addWidget(self.card2)

        self.card3 = QFrame(SheetForm)
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

        self.groupsNote = QLabel(self.card3)
        self.groupsNote.setObjectName(u"groupsNote")

        self.cardHead3.addWidget(self.groupsNote)


        self.cardColumn3.addLayout(self.cardHead3)

        self.groups = QTableWidget(self.card3)
        if (self.groups.columnCount() < 3):
            self.groups.setColumnCount(3)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.groups.setHorizontalHeaderItem(0, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.groups.setHorizontalHeaderItem(1, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.groups.setHorizontalHeaderItem(2, __qtablewidgetitem5)
        self.groups.setObjectName(u"groups")
        self.groups.setMinimumSize(QSize(0, 120))
        self.groups.setProperty(u"framed", True)
        self.groups.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.groups.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.groups.setTabKeyNavigation(False)
        self.groups.setShowGrid(False)
        self.groups.verticalHeader().setVisible(False)

        self.cardColumn3.addWidget(self.groups)

        self.groupsButtons = QHBoxLayout()
        self.groupsButtons.setObjectName(u"groupsButtons")
        self.groupsAdd = QPushButton(self.card3)
        self.groupsAdd.setObjectName(u"groupsAdd")
        self.groupsAdd.setAutoDefault(False)

        self.groupsButtons.addWidget(self.groupsAdd)

        self.groupsRemove = QPushButton(self.card3)
        self.groupsRemove.setObjectName(u"groupsRemove")
        self.groupsRemove.setAutoDefault(False)

        self.groupsButtons.addWidget(self.groupsRemove)

        self.groupsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.groupsButtons.addItem(self.groupsSpace)


        self.cardColumn3.addLayout(self.groupsButtons)


        self.column.addWidget(self.card3)

        self.card4 = QFrame(SheetForm)
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

        self.itemsNote = QLabel(self.card4)
        self.itemsNote.setObjectName(u"itemsNote")

        self.cardHead4.addWidget(self.itemsNote)


        self.cardColumn4.addLayout(self.cardHead4)

        self.items = QTableWidget(self.card4)
        if (self.items.columnCount() < 1):
            self.items.setColumnCount(1)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.items.setHorizontalHeaderItem(0, __qtablewidgetitem6)
        self.items.setObjectName(u"items")
        self.items.setMinimumSize(QSize(0, 230))
        self.items.setProperty(u"framed", True)
        self.items.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.items.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.items.setTabKeyNavigation(False)
        self.items.setShowGrid(False)
        self.items.verticalHeader().setVisible(False)

        self.cardColumn4.addWidget(self.items)

        self.itemsButtons = QHBoxLayout()
        self.itemsButtons.setObjectName(u"itemsButtons")
        self.itemsAdd = QPushButton(self.card4)
        self.itemsAdd.setObjectName(u"itemsAdd")
        self.itemsAdd.setAutoDefault(False)

        self.itemsButtons.addWidget(self.itemsAdd)

        self.itemsRemove = QPushButton(self.card4)
        self.itemsRemove.setObjectName(u"itemsRemove")
        self.itemsRemove.setAutoDefault(False)

        self.itemsButtons.addWidget(self.itemsRemove)

        self.itemsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.itemsButtons.addItem(self.itemsSpace)


        self.cardColumn4.addLayout(self.itemsButtons)

        self.order = QVBoxLayout()
        self.order.setSpacing(6)
        self.order.setObjectName(u"order")

        self.cardColumn4.addLayout(self.order)


        self.column.addWidget(self.card4)

        self.card5 = QFrame(SheetForm)
        self.card5.setObjectName(u"card5")
        self.card5.setProperty(u"card", True)
        self.cardColumn5 = QVBoxLayout(self.card5)
        self.cardColumn5.setSpacing(8)
        self.cardColumn5.setObjectName(u"cardColumn5")
        self.cardTitle5 = QLabel(self.card5)
        self.cardTitle5.setObjectName(u"cardTitle5")

        self.cardColumn5.addWidget(self.cardTitle5)

        self.rows5_2 = QGridLayout()
        self.rows5_2.setObjectName(u"rows5_2")
        self.rows5_2.setHorizontalSpacing(12)
        self.rows5_2.setVerticalSpacing(8)
        self.preferredLabel = QLabel(self.card5)
        self.preferredLabel.setObjectName(u"preferredLabel")
        self.preferredLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows5_2.addWidget(self.preferredLabel, 0, 0, 1, 1)

        self.preferred = QComboBox(self.card5)
        self.preferred.setObjectName(u"preferred")
        self.preferred.setMinimumSize(QSize(0, 30))
        self.preferred.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.preferred.setMinimumContentsLength(12)

        self.rows5_2.addWidget(self.preferred, 0, 1, 1, 1)

        self.likelihoodLabel = QLabel(self.card5)
        self.likelihoodLabel.setObjectName(u"likelihoodLabel")
        self.likelihoodLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows5_2.addWidget(self.likelihoodLabel, 0, 2, 1, 1)

        self.likelihood = QComboBox(self.card5)
        self.likelihood.setObjectName(u"likelihood")
        self.likelihood.setMinimumSize(QSize(0, 30))
        self.likelihood.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.likelihood.setMinimumContentsLength(12)

        self.rows5_2.addWidget(self.likelihood, 0, 3, 1, 1)

        self.likelihood_statementLabel = QLabel(self.card5)
        self.likelihood_statementLabel.setObjectName(u"likelihood_statementLabel")
        self.likelihood_statementLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows5_2.addWidget(self.likelihood_statementLabel, 1, 0, 1, 1)

        self.likelihood_statement = QPlainTextEdit(self.card5)
        self.likelihood_statement.setObjectName(u"likelihood_statement")
        self.likelihood_statement.setMinimumSize(QSize(0, 54))
        self.likelihood_statement.setMaximumSize(QSize(16777215, 54))
        self.likelihood_statement.setTabChangesFocus(True)

        self.rows5_2.addWidget(self.likelihood_statement, 1, 1, 1, 3)

        self.likelihood_reasonsLabel = QLabel(self.card5)
        self.likelihood_reasonsLabel.setObjectName(u"likelihood_reasonsLabel")
        self.likelihood_reasonsLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows5_2.addWidget(self.likelihood_reasonsLabel, 2, 0, 1, 1)

        self.likelihood_reasons = QPlainTextEdit(self.card5)
        self.likelihood_reasons.setObjectName(u"likelihood_reasons")
        self.likelihood_reasons.setMinimumSize(QSize(0, 64))
        self.likelihood_reasons.setMaximumSize(QSize(16777215, 64))
        self.likelihood_reasons.setTabChangesFocus(True)

        self.rows5_2.addWidget(self.likelihood_reasons, 2, 1, 1, 3)

        self.rows5_2.setColumnStretch(1, 1)
        self.rows5_2.setColumnStretch(3, 1)

        self.cardColumn5.addLayout(self.rows5_2)


        self.column.addWidget(self.card5)

        self.card6 = QFrame(SheetForm)
        self.card6.setObjectName(u"card6")
        self.card6.setProperty(u"card", True)
        self.cardColumn6 = QVBoxLayout(self.card6)
        self.cardColumn6.setSpacing(8)
        self.cardColumn6.setObjectName(u"cardColumn6")
        self.cardHead6 = QHBoxLayout()
        self.cardHead6.setObjectName(u"cardHead6")
        self.cardTitle6 = QLabel(self.card6)
        self.cardTitle6.setObjectName(u"cardTitle6")

        self.cardHead6.addWidget(self.cardTitle6)

        self.cardSpace6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead6.addItem(self.cardSpace6)

        self.basis = QLabel(self.card6)
        self.basis.setObjectName(u"basis")

        self.cardHead6.addWidget(self.basis)


        self.cardColumn6.addLayout(self.cardHead6)

        self.rows6_3 = QGridLayout()
        self.rows6_3.setObjectName(u"rows6_3")
        self.rows6_3.setHorizontalSpacing(12)
        self.rows6_3.setVerticalSpacing(8)
        self.confidenceLabel = QLabel(self.card6)
        self.confidenceLabel.setObjectName(u"confidenceLabel")
        self.confidenceLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows6_3.addWidget(self.confidenceLabel, 0, 0, 1, 1)

        self.confidence = QComboBox(self.card6)
        self.confidence.setObjectName(u"confidence")
        self.confidence.setMinimumSize(QSize(0, 30))
        self.confidence.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.confidence.setMinimumContentsLength(12)

        self.rows6_3.addWidget(self.confidence, 0, 1, 1, 1)

        self.confidence_statementLabel = QLabel(self.card6)
        self.confidence_statementLabel.setObjectName(u"confidence_statementLabel")
        self.confidence_statementLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows6_3.addWidget(self.confidence_statementLabel, 1, 0, 1, 1)

        self.confidence_statement = QPlainTextEdit(self.card6)
        self.confidence_statement.setObjectName(u"confidence_statement")
        self.confidence_statement.setMinimumSize(QSize(0, 54))
        self.confidence_statement.setMaximumSize(QSize(16777215, 54))
        self.confidence_statement.setTabChangesFocus(True)

        self.rows6_3.addWidget(self.confidence_statement, 1, 1, 1, 3)

        self.confidence_reasonsLabel = QLabel(self.card6)
        self.confidence_reasonsLabel.setObjectName(u"confidence_reasonsLabel")
        self.confidence_reasonsLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows6_3.addWidget(self.confidence_reasonsLabel, 2, 0, 1, 1)

        self.confidence_reasons = QPlainTextEdit(self.card6)
        self.confidence_reasons.setObjectName(u"confidence_reasons")
        self.confidence_reasons.setMinimumSize(QSize(0, 64))
        self.confidence_reasons.setMaximumSize(QSize(16777215, 64))
        self.confidence_reasons.setTabChangesFocus(True)

        self.rows6_3.addWidget(self.confidence_reasons, 2, 1, 1, 3)

        self.sensitivityLabel = QLabel(self.card6)
        self.sensitivityLabel.setObjectName(u"sensitivityLabel")
        self.sensitivityLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows6_3.addWidget(self.sensitivityLabel, 3, 0, 1, 1)

        self.sensitivity = QPlainTextEdit(self.card6)
        self.sensitivity.setObjectName(u"sensitivity")
        self.sensitivity.setMinimumSize(QSize(0, 54))
        self.sensitivity.setMaximumSize(QSize(16777215, 54))
        self.sensitivity.setTabChangesFocus(True)

        self.rows6_3.addWidget(self.sensitivity, 3, 1, 1, 3)

        self.rows6_3.setColumnStretch(1, 1)
        self.rows6_3.setColumnStretch(3, 1)

        self.cardColumn6.addLayout(self.rows6_3)


        self.column.addWidget(self.card6)

        self.card7 = QFrame(SheetForm)
        self.card7.setObjectName(u"card7")
        self.card7.setProperty(u"card", True)
        self.cardColumn7 = QVBoxLayout(self.card7)
        self.cardColumn7.setSpacing(8)
        self.cardColumn7.setObjectName(u"cardColumn7")
        self.cardTitle7 = QLabel(self.card7)
        self.cardTitle7.setObjectName(u"cardTitle7")

        self.cardColumn7.addWidget(self.cardTitle7)

        self.rows7_4 = QGridLayout()
        self.rows7_4.setObjectName(u"rows7_4")
        self.rows7_4.setHorizontalSpacing(12)
        self.rows7_4.setVerticalSpacing(8)
        self.gapsLabel = QLabel(self.card7)
        self.gapsLabel.setObjectName(u"gapsLabel")
        self.gapsLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows7_4.addWidget(self.gapsLabel, 0, 0, 1, 1)

        self.gaps = QPlainTextEdit(self.card7)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setMinimumSize(QSize(0, 64))
        self.gaps.setMaximumSize(QSize(16777215, 64))
        self.gaps.setTabChangesFocus(True)

        self.rows7_4.addWidget(self.gaps, 0, 1, 1, 3)

        self.contraryLabel = QLabel(self.card7)
        self.contraryLabel.setObjectName(u"contraryLabel")
        self.contraryLabel.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.rows7_4.addWidget(self.contraryLabel, 1, 0, 1, 1)

        self.contrary = QPlainTextEdit(self.card7)
        self.contrary.setObjectName(u"contrary")
        self.contrary.setMinimumSize(QSize(0, 64))
        self.contrary.setMaximumSize(QSize(16777215, 64))
        self.contrary.setTabChangesFocus(True)

        self.rows7_4.addWidget(self.contrary, 1, 1, 1, 3)

        self.rows7_4.setColumnStretch(1, 1)
        self.rows7_4.setColumnStretch(3, 1)

        self.cardColumn7.addLayout(self.rows7_4)


        self.column.addWidget(self.card7)

        self.card8 = QFrame(SheetForm)
        self.card8.setObjectName(u"card8")
        self.card8.setProperty(u"card", True)
        self.cardColumn8 = QVBoxLayout(self.card8)
        self.cardColumn8.setSpacing(8)
        self.cardColumn8.setObjectName(u"cardColumn8")
        self.cardHead8 = QHBoxLayout()
        self.cardHead8.setObjectName(u"cardHead8")
        self.cardTitle8 = QLabel(self.card8)
        self.cardTitle8.setObjectName(u"cardTitle8")

        self.cardHead8.addWidget(self.cardTitle8)

        self.cardSpace8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardHead8.addItem(self.cardSpace8)

        self.bridgeNote = QLabel(self.card8)
        self.bridgeNote.setObjectName(u"bridgeNote")

        self.cardHead8.addWidget(self.bridgeNote)


        self.cardColumn8.addLayout(self.cardHead8)

        self.bridge = QTableWidget(self.card8)
        if (self.bridge.columnCount() < 1):
            self.bridge.setColumnCount(1)
        __qtablewidgetitem7 = QTableWidgetItem()
        self.bridge.setHorizontalHeaderItem(0, __qtablewidgetitem7)
        self.bridge.setObjectName(u"bridge")
        self.bridge.setMinimumSize(QSize(0, 150))
        self.bridge.setProperty(u"framed", True)
        self.bridge.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.bridge.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.bridge.setTabKeyNavigation(False)
        self.bridge.setShowGrid(False)
        self.bridge.verticalHeader().setVisible(False)

        self.cardColumn8.addWidget(self.bridge)

        self.bridgeButtons = QHBoxLayout()
        self.bridgeButtons.setObjectName(u"bridgeButtons")
        self.bridgeAdd = QPushButton(self.card8)
        self.bridgeAdd.setObjectName(u"bridgeAdd")
        self.bridgeAdd.setAutoDefault(False)

        self.bridgeButtons.addWidget(self.bridgeAdd)

        self.bridgeRemove = QPushButton(self.card8)
        self.bridgeRemove.setObjectName(u"bridgeRemove")
        self.bridgeRemove.setAutoDefault(False)

        self.bridgeButtons.addWidget(self.bridgeRemove)

        self.bridgeSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bridgeButtons.addItem(self.bridgeSpace)


        self.cardColumn8.addLayout(self.bridgeButtons)


        self.column.addWidget(self.card8)

#if QT_CONFIG(shortcut)
        self.questionLabel.setBuddy(self.question)
        self.levelLabel.setBuddy(self.level)
        self.replyLabel.setBuddy(self.reply)
        self.authorLabel.setBuddy(self.author)
        self.datedLabel.setBuddy(self.dated)
        self.independenceLabel.setBuddy(self.independence)
        self.methodLabel.setBuddy(self.method)
        self.method_versionLabel.setBuddy(self.method_version)
        self.peer_reviewLabel.setBuddy(self.peer_review)
        self.assumptionsLabel.setBuddy(self.assumptions)
        self.preferredLabel.setBuddy(self.preferred)
        self.likelihoodLabel.setBuddy(self.likelihood)
        self.likelihood_statementLabel.setBuddy(self.likelihood_statement)
        self.likelihood_reasonsLabel.setBuddy(self.likelihood_reasons)
        self.confidenceLabel.setBuddy(self.confidence)
        self.confidence_statementLabel.setBuddy(self.confidence_statement)
        self.confidence_reasonsLabel.setBuddy(self.confidence_reasons)
        self.sensitivityLabel.setBuddy(self.sensitivity)
        self.gapsLabel.setBuddy(self.gaps)
        self.contraryLabel.setBuddy(self.contrary)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SheetForm)

        QMetaObject.connectSlotsByName(SheetForm)
    # setupUi

    def retranslateUi(self, SheetForm):
        self.cardTitle1.setText(QCoreApplication.translate("SheetForm", u"The question", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("SheetForm", u"cardTitle", None))
        self.state.setText("")
        self.state.setProperty(u"role", QCoreApplication.translate("SheetForm", u"muted", None))
        self.questionLabel.setText(QCoreApplication.translate("SheetForm", u"&Question", None))
#if QT_CONFIG(tooltip)
        self.question.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): the question the sheet answers.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.question.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): the question the sheet answers.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.question.setAccessibleName(QCoreApplication.translate("SheetForm", u"Question", None))
#endif // QT_CONFIG(accessibility)
        self.levelLabel.setText(QCoreApplication.translate("SheetForm", u"&Level", None))
#if QT_CONFIG(tooltip)
        self.level.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): how far the attribution reaches; only State responsibility needs the bridge to Articles 4 to 11.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.level.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): how far the attribution reaches; only State responsibility needs the bridge to Articles 4 to 11.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.level.setAccessibleName(QCoreApplication.translate("SheetForm", u"Level", None))
#endif // QT_CONFIG(accessibility)
        self.replyLabel.setText(QCoreApplication.translate("SheetForm", u"Re&ply", None))
#if QT_CONFIG(tooltip)
        self.reply.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): how the other side has answered.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.reply.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): how the other side has answered.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.reply.setAccessibleName(QCoreApplication.translate("SheetForm", u"Reply", None))
#endif // QT_CONFIG(accessibility)
        self.authorLabel.setText(QCoreApplication.translate("SheetForm", u"&Author", None))
#if QT_CONFIG(tooltip)
        self.author.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): who wrote the sheet.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.author.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): who wrote the sheet.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.author.setAccessibleName(QCoreApplication.translate("SheetForm", u"Author", None))
#endif // QT_CONFIG(accessibility)
        self.datedLabel.setText(QCoreApplication.translate("SheetForm", u"&Dated", None))
#if QT_CONFIG(tooltip)
        self.dated.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): the day of this version.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.dated.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): the day of this version.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.dated.setAccessibleName(QCoreApplication.translate("SheetForm", u"Dated", None))
#endif // QT_CONFIG(accessibility)
        self.independenceLabel.setText(QCoreApplication.translate("SheetForm", u"&Independence", None))
#if QT_CONFIG(tooltip)
        self.independence.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): the author's relations with the parties and their experts.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.independence.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): the author's relations with the parties and their experts.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.independence.setAccessibleName(QCoreApplication.translate("SheetForm", u"Independence", None))
#endif // QT_CONFIG(accessibility)
        self.methodLabel.setText(QCoreApplication.translate("SheetForm", u"&Method", None))
#if QT_CONFIG(tooltip)
        self.method.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): how hypotheses were weighed; without it the sheet cannot be filed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.method.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): how hypotheses were weighed; without it the sheet cannot be filed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.method.setAccessibleName(QCoreApplication.translate("SheetForm", u"Method", None))
#endif // QT_CONFIG(accessibility)
        self.method_versionLabel.setText(QCoreApplication.translate("SheetForm", u"&Version", None))
#if QT_CONFIG(tooltip)
        self.method_version.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): the version of the method.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.method_version.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): the version of the method.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.method_version.setAccessibleName(QCoreApplication.translate("SheetForm", u"Version", None))
#endif // QT_CONFIG(accessibility)
        self.peer_reviewLabel.setText(QCoreApplication.translate("SheetForm", u"Peer revie&w", None))
#if QT_CONFIG(tooltip)
        self.peer_review.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): who read it, and with which result.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.peer_review.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): who read it, and with which result.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.peer_review.setAccessibleName(QCoreApplication.translate("SheetForm", u"Peer review", None))
#endif // QT_CONFIG(accessibility)
        self.assumptionsLabel.setText(QCoreApplication.translate("SheetForm", u"A&ssumptions", None))
#if QT_CONFIG(tooltip)
        self.assumptions.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): one a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.assumptions.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): one a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.assumptions.setAccessibleName(QCoreApplication.translate("SheetForm", u"Assumptions", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle2.setText(QCoreApplication.translate("SheetForm", u"Hypotheses", None))
        self.cardTitle2.setProperty(u"role", QCoreApplication.translate("SheetForm", u"cardTitle", None))
        self.hypothesesNote.setText("")
        self.hypothesesNote.setProperty(u"role", QCoreApplication.translate("SheetForm", u"muted", None))
        ___qtablewidgetitem = self.hypotheses.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("SheetForm", u"Sign", None))
        ___qtablewidgetitem1 = self.hypotheses.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("SheetForm", u"Hypothesis", None))
        ___qtablewidgetitem2 = self.hypotheses.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("SheetForm", u"In words", None))
#if QT_CONFIG(tooltip)
        self.hypotheses.setToolTip("")
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.hypotheses.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): at least two, deception among them.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.hypotheses.setAccessibleName(QCoreApplication.translate("SheetForm", u"Hypotheses", None))
#endif // QT_CONFIG(accessibility)
        self.hypothesesAdd.setText(QCoreApplication.translate("SheetForm", u"Add a &hypothesis", None))
#if QT_CONFIG(accessibility)
        self.hypothesesAdd.setAccessibleName(QCoreApplication.translate("SheetForm", u"Add a hypothesis", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.hypothesesAdd.setToolTip(QCoreApplication.translate("SheetForm", u"A new row at the end", None))
#endif // QT_CONFIG(tooltip)
        self.hypothesesRemove.setText(QCoreApplication.translate("SheetForm", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.hypothesesRemove.setAccessibleName(QCoreApplication.translate("SheetForm", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.hypothesesRemove.setToolTip(QCoreApplication.translate("SheetForm", u"Takes the selected row away", None))
#endif // QT_CONFIG(tooltip)
        self.cardTitle3.setText(QCoreApplication.translate("SheetForm", u"Source groups", None))
        self.cardTitle3.setProperty(u"role", QCoreApplication.translate("SheetForm", u"cardTitle", None))
        self.groupsNote.setText("")
        self.groupsNote.setProperty(u"role", QCoreApplication.translate("SheetForm", u"muted", None))
        ___qtablewidgetitem3 = self.groups.horizontalHeaderItem(0)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("SheetForm", u"Sign", None))
        ___qtablewidgetitem4 = self.groups.horizontalHeaderItem(1)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("SheetForm", u"Group", None))
        ___qtablewidgetitem5 = self.groups.horizontalHeaderItem(2)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("SheetForm", u"Why it is one", None))
#if QT_CONFIG(tooltip)
        self.groups.setToolTip("")
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.groups.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): two reports on one feed are one source.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.groups.setAccessibleName(QCoreApplication.translate("SheetForm", u"Source groups", None))
#endif // QT_CONFIG(accessibility)
        self.groupsAdd.setText(QCoreApplication.translate("SheetForm", u"Add a &group", None))
#if QT_CONFIG(accessibility)
        self.groupsAdd.setAccessibleName(QCoreApplication.translate("SheetForm", u"Add a group", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.groupsAdd.setToolTip(QCoreApplication.translate("SheetForm", u"A new row at the end", None))
#endif // QT_CONFIG(tooltip)
        self.groupsRemove.setText(QCoreApplication.translate("SheetForm", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.groupsRemove.setAccessibleName(QCoreApplication.translate("SheetForm", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.groupsRemove.setToolTip(QCoreApplication.translate("SheetForm", u"Takes the selected row away", None))
#endif // QT_CONFIG(tooltip)
        self.cardTitle4.setText(QCoreApplication.translate("SheetForm", u"Evidence against hypotheses", None))
        self.cardTitle4.setProperty(u"role", QCoreApplication.translate("SheetForm", u"cardTitle", None))
        self.itemsNote.setText("")
        self.itemsNote.setProperty(u"role", QCoreApplication.translate("SheetForm", u"muted", None))
        ___qtablewidgetitem6 = self.items.horizontalHeaderItem(0)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("SheetForm", u"Sign", None))
#if QT_CONFIG(tooltip)
        self.items.setToolTip("")
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.items.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): source A to F and information 1 to 6 are judged apart; CC, C, N, I and II say how the evidence stands to each hypothesis.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("SheetForm", u"Evidence against hypotheses", None))
#endif // QT_CONFIG(accessibility)
        self.itemsAdd.setText(QCoreApplication.translate("SheetForm", u"Add &evidence", None))
#if QT_CONFIG(accessibility)
        self.itemsAdd.setAccessibleName(QCoreApplication.translate("SheetForm", u"Add evidence", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.itemsAdd.setToolTip(QCoreApplication.translate("SheetForm", u"A new row at the end", None))
#endif // QT_CONFIG(tooltip)
        self.itemsRemove.setText(QCoreApplication.translate("SheetForm", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.itemsRemove.setAccessibleName(QCoreApplication.translate("SheetForm", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.itemsRemove.setToolTip(QCoreApplication.translate("SheetForm", u"Takes the selected row away", None))
#endif // QT_CONFIG(tooltip)
        self.cardTitle5.setText(QCoreApplication.translate("SheetForm", u"Likelihood: how probable the event is", None))
        self.cardTitle5.setProperty(u"role", QCoreApplication.translate("SheetForm", u"cardTitle", None))
        self.preferredLabel.setText(QCoreApplication.translate("SheetForm", u"Pre&ferred", None))
#if QT_CONFIG(tooltip)
        self.preferred.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): the hypothesis the author prefers; the order of the grid does not overrule judgment.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.preferred.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): the hypothesis the author prefers; the order of the grid does not overrule judgment.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.preferred.setAccessibleName(QCoreApplication.translate("SheetForm", u"Preferred", None))
#endif // QT_CONFIG(accessibility)
        self.likelihoodLabel.setText(QCoreApplication.translate("SheetForm", u"Li&kelihood", None))
#if QT_CONFIG(tooltip)
        self.likelihood.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): the agreed words with their ranges.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.likelihood.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): the agreed words with their ranges.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.likelihood.setAccessibleName(QCoreApplication.translate("SheetForm", u"Likelihood", None))
#endif // QT_CONFIG(accessibility)
        self.likelihood_statementLabel.setText(QCoreApplication.translate("SheetForm", u"Stateme&nt", None))
#if QT_CONFIG(tooltip)
        self.likelihood_statement.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): one sentence on likelihood; confidence stands in its own.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.likelihood_statement.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): one sentence on likelihood; confidence stands in its own.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.likelihood_statement.setAccessibleName(QCoreApplication.translate("SheetForm", u"Statement", None))
#endif // QT_CONFIG(accessibility)
        self.likelihood_reasonsLabel.setText(QCoreApplication.translate("SheetForm", u"Reasons", None))
#if QT_CONFIG(tooltip)
        self.likelihood_reasons.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): one a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.likelihood_reasons.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): one a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.likelihood_reasons.setAccessibleName(QCoreApplication.translate("SheetForm", u"Reasons", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle6.setText(QCoreApplication.translate("SheetForm", u"Confidence: how good the basis is", None))
        self.cardTitle6.setProperty(u"role", QCoreApplication.translate("SheetForm", u"cardTitle", None))
        self.basis.setText("")
        self.basis.setProperty(u"role", QCoreApplication.translate("SheetForm", u"muted", None))
        self.confidenceLabel.setText(QCoreApplication.translate("SheetForm", u"&Confidence", None))
#if QT_CONFIG(tooltip)
        self.confidence.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): low, moderate or high; it speaks of the basis, never of the event.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.confidence.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): low, moderate or high; it speaks of the basis, never of the event.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.confidence.setAccessibleName(QCoreApplication.translate("SheetForm", u"Confidence", None))
#endif // QT_CONFIG(accessibility)
        self.confidence_statementLabel.setText(QCoreApplication.translate("SheetForm", u"Statement", None))
#if QT_CONFIG(tooltip)
        self.confidence_statement.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): one sentence on confidence; likelihood stands in its own.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.confidence_statement.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): one sentence on confidence; likelihood stands in its own.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.confidence_statement.setAccessibleName(QCoreApplication.translate("SheetForm", u"Statement", None))
#endif // QT_CONFIG(accessibility)
        self.confidence_reasonsLabel.setText(QCoreApplication.translate("SheetForm", u"Reasons", None))
#if QT_CONFIG(tooltip)
        self.confidence_reasons.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): one a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.confidence_reasons.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): one a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.confidence_reasons.setAccessibleName(QCoreApplication.translate("SheetForm", u"Reasons", None))
#endif // QT_CONFIG(accessibility)
        self.sensitivityLabel.setText(QCoreApplication.translate("SheetForm", u"Sensitivit&y", None))
#if QT_CONFIG(tooltip)
        self.sensitivity.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): what becomes of the order if a source group falls away.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.sensitivity.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): what becomes of the order if a source group falls away.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.sensitivity.setAccessibleName(QCoreApplication.translate("SheetForm", u"Sensitivity", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle7.setText(QCoreApplication.translate("SheetForm", u"Gaps and contrary evidence", None))
        self.cardTitle7.setProperty(u"role", QCoreApplication.translate("SheetForm", u"cardTitle", None))
        self.gapsLabel.setText(QCoreApplication.translate("SheetForm", u"Gaps", None))
#if QT_CONFIG(tooltip)
        self.gaps.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): what is not known; one a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.gaps.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): what is not known; one a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.gaps.setAccessibleName(QCoreApplication.translate("SheetForm", u"Gaps", None))
#endif // QT_CONFIG(accessibility)
        self.contraryLabel.setText(QCoreApplication.translate("SheetForm", u"C&ontrary", None))
#if QT_CONFIG(tooltip)
        self.contrary.setToolTip(QCoreApplication.translate("SheetForm", u"Article 27(4): evidence against, and the answer to it; one a line.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.contrary.setWhatsThis(QCoreApplication.translate("SheetForm", u"Article 27(4): evidence against, and the answer to it; one a line.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.contrary.setAccessibleName(QCoreApplication.translate("SheetForm", u"Contrary", None))
#endif // QT_CONFIG(accessibility)
        self.cardTitle8.setText(QCoreApplication.translate("SheetForm", u"From fact to article", None))
        self.cardTitle8.setProperty(u"role", QCoreApplication.translate("SheetForm", u"cardTitle", None))
        self.bridgeNote.setText("")
        self.bridgeNote.setProperty(u"role", QCoreApplication.translate("SheetForm", u"muted", None))
        ___qtablewidgetitem7 = self.bridge.horizontalHeaderItem(0)
        ___qtablewidgetitem7.setText(QCoreApplication.translate("SheetForm", u"Fact", None))
#if QT_CONFIG(tooltip)
        self.bridge.setToolTip("")
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.bridge.setWhatsThis(QCoreApplication.translate("SheetForm", u"Articles 4 to 11 on State responsibility: each fact is led to an element of an article that was pleaded.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.bridge.setAccessibleName(QCoreApplication.translate("SheetForm", u"From fact to article", None))
#endif // QT_CONFIG(accessibility)
        self.bridgeAdd.setText(QCoreApplication.translate("SheetForm", u"Add a &row", None))
#if QT_CONFIG(accessibility)
        self.bridgeAdd.setAccessibleName(QCoreApplication.translate("SheetForm", u"Add a row", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.bridgeAdd.setToolTip(QCoreApplication.translate("SheetForm", u"A new row at the end", None))
#endif // QT_CONFIG(tooltip)
        self.bridgeRemove.setText(QCoreApplication.translate("SheetForm", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.bridgeRemove.setAccessibleName(QCoreApplication.translate("SheetForm", u"Remove", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.bridgeRemove.setToolTip(QCoreApplication.translate("SheetForm", u"Takes the selected row away", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

