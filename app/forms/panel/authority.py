# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'authority.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_AuthorityForm(object):
    def setupUi(self, AuthorityForm):
        if not AuthorityForm.objectName():
            AuthorityForm.setObjectName(u"AuthorityForm")
        self.column = QVBoxLayout(AuthorityForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(AuthorityForm)
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
        self.nameLabel = QLabel(self.card1)
        self.nameLabel.setObjectName(u"nameLabel")

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = QLineEdit(self.card1)
        self.name.setObjectName(u"name")
        self.name.setMinimumSize(QSize(0, 30))

        self.rows1_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.sourceLabel = QLabel(self.card1)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.source = QComboBox(self.card1)
        self.source.setObjectName(u"source")
        self.source.setMinimumSize(QSize(0, 30))
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(12)

        self.rows1_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.source)

        self.dayLabel = QLabel(self.card1)
        self.dayLabel.setObjectName(u"dayLabel")

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dayLabel)

        self.day = QDateEdit(self.card1)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows1_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.day)


        self.cardColumn1.addLayout(self.rows1_1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.sourceLabel.setBuddy(self.source)
        self.dayLabel.setBuddy(self.day)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AuthorityForm)

        QMetaObject.connectSlotsByName(AuthorityForm)
    # setupUi

    def retranslateUi(self, AuthorityForm):
        self.cardTitle1.setText(QCoreApplication.translate("AuthorityForm", u"Appointing authority", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("AuthorityForm", u"cardTitle", None))
        self.cardAside1.setText(QCoreApplication.translate("AuthorityForm", u"Article 6", None))
        self.cardAside1.setProperty(u"role", QCoreApplication.translate("AuthorityForm", u"muted", None))
        self.nameLabel.setText(QCoreApplication.translate("AuthorityForm", u"&Name", None))
#if QT_CONFIG(tooltip)
        self.name.setToolTip(QCoreApplication.translate("AuthorityForm", u"Article 6(1): a person or an institution.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.name.setWhatsThis(QCoreApplication.translate("AuthorityForm", u"Article 6(1): a person or an institution.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("AuthorityForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("AuthorityForm", u"&Rests on", None))
#if QT_CONFIG(tooltip)
        self.source.setToolTip(QCoreApplication.translate("AuthorityForm", u"Article 6(1) and (2): agreement, designation, or the rules themselves.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.source.setWhatsThis(QCoreApplication.translate("AuthorityForm", u"Article 6(1) and (2): agreement, designation, or the rules themselves.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("AuthorityForm", u"Rests on", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("AuthorityForm", u"&Day", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("AuthorityForm", u"Article 6: the local day from which it acts.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("AuthorityForm", u"Article 6: the local day from which it acts.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("AuthorityForm", u"Day", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

