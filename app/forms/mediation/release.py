# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'release.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QLabel, QLineEdit, QSizePolicy, QVBoxLayout,
    QWidget)
class Ui_ReleaseForm(object):
    def setupUi(self, ReleaseForm):
        if not ReleaseForm.objectName():
            ReleaseForm.setObjectName(u"ReleaseForm")
        self.column = QVBoxLayout(ReleaseForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(ReleaseForm)
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
        self.about = QLabel(self.card1)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.rows1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.about)

        self.leaveLabel = QLabel(self.card1)
        self.leaveLabel.setObjectName(u"leaveLabel")

        self.rows1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.leaveLabel)

        self.leave = QComboBox(self.card1)
        self.leave.setObjectName(u"leave")
        self.leave.setMinimumSize(QSize(0, 30))
        self.leave.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.leave.setMinimumContentsLength(12)

        self.rows1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.leave)

        self.authorityLabel = QLabel(self.card1)
        self.authorityLabel.setObjectName(u"authorityLabel")

        self.rows1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.authorityLabel)

        self.authority = QLineEdit(self.card1)
        self.authority.setObjectName(u"authority")
        self.authority.setMinimumSize(QSize(0, 30))

        self.rows1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.authority)


        self.cardColumn1.addLayout(self.rows1)


        self.column.addWidget(self.card1)

#if QT_CONFIG(shortcut)
        self.leaveLabel.setBuddy(self.leave)
        self.authorityLabel.setBuddy(self.authority)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ReleaseForm)

        QMetaObject.connectSlotsByName(ReleaseForm)
    # setupUi

    def retranslateUi(self, ReleaseForm):
        self.cardTitle1.setText(QCoreApplication.translate("ReleaseForm", u"The release", None))
        self.cardTitle1.setProperty(u"role", QCoreApplication.translate("ReleaseForm", u"cardTitle", None))
        self.about.setText("")
        self.about.setProperty(u"role", QCoreApplication.translate("ReleaseForm", u"muted", None))
        self.leaveLabel.setText(QCoreApplication.translate("ReleaseForm", u"&Released", None))
#if QT_CONFIG(tooltip)
        self.leave.setToolTip(QCoreApplication.translate("ReleaseForm", u"Mediation Rules, Article 5: a release can be widened and never taken back.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.leave.setWhatsThis(QCoreApplication.translate("ReleaseForm", u"Mediation Rules, Article 5: a release can be widened and never taken back.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.leave.setAccessibleName(QCoreApplication.translate("ReleaseForm", u"Released", None))
#endif // QT_CONFIG(accessibility)
        self.authorityLabel.setText(QCoreApplication.translate("ReleaseForm", u"Lea&ve given by", None))
#if QT_CONFIG(tooltip)
        self.authority.setToolTip(QCoreApplication.translate("ReleaseForm", u"Mediation Rules, Article 5: who gave leave for the owning party, and how.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.authority.setWhatsThis(QCoreApplication.translate("ReleaseForm", u"Mediation Rules, Article 5: who gave leave for the owning party, and how.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.authority.setAccessibleName(QCoreApplication.translate("ReleaseForm", u"Leave given by", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

