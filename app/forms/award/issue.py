# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'issue.ui'
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
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_IssueForm(object):
    def setupUi(self, IssueForm):
        if not IssueForm.objectName():
            IssueForm.setObjectName(u"IssueForm")
        self.column = QVBoxLayout(IssueForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(IssueForm)
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
        self.facts = QVBoxLayout()
        self.facts.setSpacing(6)
        self.facts.setObjectName(u"facts")

        self.rows4.setLayout(0, QFormLayout.ItemRole.SpanningRole, self.facts)

        self.warning = QLabel(self.card1)
        self.warning.setObjectName(u"warning")
        self.warning.setWordWrap(True)

        self.rows4.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.warning)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)


        self.retranslateUi(IssueForm)

        QMetaObject.connectSlotsByName(IssueForm)
    # setupUi

    def retranslateUi(self, IssueForm):
        self.card1_title.setText(QCoreApplication.translate("IssueForm", u"The text to be fixed", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("IssueForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("IssueForm", u"Article 34", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("IssueForm", u"muted", None))
        self.warning.setText(QCoreApplication.translate("IssueForm", u"Once the text is fixed, the award is produced for signature. It is then changed by a correction only (Article 38).", None))
        self.warning.setProperty(u"role", QCoreApplication.translate("IssueForm", u"muted", None))
        pass
    # retranslateUi

