# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFormLayout, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)
class Ui_SignForm(object):
    def setupUi(self, SignForm):
        if not SignForm.objectName():
            SignForm.setObjectName(u"SignForm")
        self.column = QVBoxLayout(SignForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.card1 = QFrame(SignForm)
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
        self.member_label = QLabel(self.card1)
        self.member_label.setObjectName(u"member_label")

        self.rows4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.member_label)

        self.member = QComboBox(self.card1)
        self.member.setObjectName(u"member")
        self.member.setMinimumSize(QSize(0, 30))
        self.member.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.member.setMinimumContentsLength(8)

        self.rows4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.member)

        self.manner_label = QLabel(self.card1)
        self.manner_label.setObjectName(u"manner_label")

        self.rows4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.manner_label)

        self.manner = QComboBox(self.card1)
        self.manner.setObjectName(u"manner")
        self.manner.setMinimumSize(QSize(0, 30))
        self.manner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.manner.setMinimumContentsLength(8)

        self.rows4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.manner)

        self.turn = QLabel(self.card1)
        self.turn.setObjectName(u"turn")
        self.turn.setWordWrap(True)

        self.rows4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.turn)


        self.card1_column.addLayout(self.rows4)


        self.column.addWidget(self.card1)

        self.card6 = QFrame(SignForm)
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
        self.key_label = QLabel(self.card6)
        self.key_label.setObjectName(u"key_label")

        self.rows9.setWidget(0, QFormLayout.ItemRole.LabelRole, self.key_label)

        self.across5 = QHBoxLayout()
        self.across5.setSpacing(8)
        self.across5.setObjectName(u"across5")
        self.key = QLineEdit(self.card6)
        self.key.setObjectName(u"key")
        self.key.setMinimumSize(QSize(0, 30))

        self.across5.addWidget(self.key)

        self.keyChoose = QPushButton(self.card6)
        self.keyChoose.setObjectName(u"keyChoose")
        self.keyChoose.setAutoDefault(False)

        self.across5.addWidget(self.keyChoose)

        self.across5.setStretch(0, 1)

        self.rows9.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across5)

        self.passphrase_label = QLabel(self.card6)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.rows9.setWidget(1, QFormLayout.ItemRole.LabelRole, self.passphrase_label)

        self.passphrase = QLineEdit(self.card6)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setMinimumSize(QSize(0, 30))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.rows9.setWidget(1, QFormLayout.ItemRole.FieldRole, self.passphrase)

        self.keyNote = QLabel(self.card6)
        self.keyNote.setObjectName(u"keyNote")
        self.keyNote.setWordWrap(True)

        self.rows9.setWidget(2, QFormLayout.ItemRole.FieldRole, self.keyNote)


        self.card6_column.addLayout(self.rows9)


        self.column.addWidget(self.card6)

        self.card12 = QFrame(SignForm)
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
        self.original_label = QLabel(self.card12)
        self.original_label.setObjectName(u"original_label")

        self.rows15.setWidget(0, QFormLayout.ItemRole.LabelRole, self.original_label)

        self.across11 = QHBoxLayout()
        self.across11.setSpacing(8)
        self.across11.setObjectName(u"across11")
        self.original = QSpinBox(self.card12)
        self.original.setObjectName(u"original")
        self.original.setMinimumSize(QSize(0, 30))
        self.original.setMinimum(1)
        self.original.setMaximum(20)

        self.across11.addWidget(self.original)

        self.printOriginal = QPushButton(self.card12)
        self.printOriginal.setObjectName(u"printOriginal")
        self.printOriginal.setAutoDefault(False)

        self.across11.addWidget(self.printOriginal)

        self.gap10 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.across11.addItem(self.gap10)


        self.rows15.setLayout(0, QFormLayout.ItemRole.FieldRole, self.across11)

        self.day_label = QLabel(self.card12)
        self.day_label.setObjectName(u"day_label")

        self.rows15.setWidget(1, QFormLayout.ItemRole.LabelRole, self.day_label)

        self.day = QDateEdit(self.card12)
        self.day.setObjectName(u"day")
        self.day.setMinimumSize(QSize(0, 30))
        self.day.setCalendarPopup(True)

        self.rows15.setWidget(1, QFormLayout.ItemRole.FieldRole, self.day)

        self.seen = QCheckBox(self.card12)
        self.seen.setObjectName(u"seen")

        self.rows15.setWidget(2, QFormLayout.ItemRole.FieldRole, self.seen)


        self.card12_column.addLayout(self.rows15)


        self.column.addWidget(self.card12)

        self.card16 = QFrame(SignForm)
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
        self.note_label = QLabel(self.card16)
        self.note_label.setObjectName(u"note_label")

        self.rows19.setWidget(0, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(self.card16)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 56))
        self.note.setMaximumSize(QSize(16777215, 80))
        self.note.setTabChangesFocus(True)

        self.rows19.setWidget(0, QFormLayout.ItemRole.FieldRole, self.note)


        self.card16_column.addLayout(self.rows19)


        self.column.addWidget(self.card16)

#if QT_CONFIG(shortcut)
        self.member_label.setBuddy(self.member)
        self.manner_label.setBuddy(self.manner)
        self.key_label.setBuddy(self.key)
        self.passphrase_label.setBuddy(self.passphrase)
        self.original_label.setBuddy(self.original)
        self.day_label.setBuddy(self.day)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SignForm)

        QMetaObject.connectSlotsByName(SignForm)
    # setupUi

    def retranslateUi(self, SignForm):
        self.card1_title.setText(QCoreApplication.translate("SignForm", u"1  Whose signature", None))
        self.card1_title.setProperty(u"role", QCoreApplication.translate("SignForm", u"cardTitle", None))
        self.card1_aside.setText(QCoreApplication.translate("SignForm", u"Article 34(4)", None))
        self.card1_aside.setProperty(u"role", QCoreApplication.translate("SignForm", u"muted", None))
        self.member_label.setText(QCoreApplication.translate("SignForm", u"&Member", None))
#if QT_CONFIG(tooltip)
        self.member.setToolTip(QCoreApplication.translate("SignForm", u"Article 34(4): the member whose turn it is; the presiding arbitrator signs last.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.member.setWhatsThis(QCoreApplication.translate("SignForm", u"Article 34(4): the member whose turn it is; the presiding arbitrator signs last.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.member.setAccessibleName(QCoreApplication.translate("SignForm", u"Member", None))
#endif // QT_CONFIG(accessibility)
        self.manner_label.setText(QCoreApplication.translate("SignForm", u"Ma&nner", None))
#if QT_CONFIG(tooltip)
        self.manner.setToolTip(QCoreApplication.translate("SignForm", u"Article 34(4): in the file, by hand on the printed originals, or missing for a stated reason.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.manner.setWhatsThis(QCoreApplication.translate("SignForm", u"Article 34(4): in the file, by hand on the printed originals, or missing for a stated reason.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.manner.setAccessibleName(QCoreApplication.translate("SignForm", u"Manner", None))
#endif // QT_CONFIG(accessibility)
        self.turn.setText("")
        self.turn.setProperty(u"role", QCoreApplication.translate("SignForm", u"muted", None))
        self.card6_title.setText(QCoreApplication.translate("SignForm", u"2  Signature in the file", None))
        self.card6_title.setProperty(u"role", QCoreApplication.translate("SignForm", u"cardTitle", None))
        self.card6_aside.setText(QCoreApplication.translate("SignForm", u"PKCS#12 key file", None))
        self.card6_aside.setProperty(u"role", QCoreApplication.translate("SignForm", u"muted", None))
        self.key_label.setText(QCoreApplication.translate("SignForm", u"&Key file", None))
#if QT_CONFIG(tooltip)
        self.key.setToolTip(QCoreApplication.translate("SignForm", u"Registry practice: the member's own file ending in .p12 or .pfx; it is read once and not kept.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.key.setWhatsThis(QCoreApplication.translate("SignForm", u"Registry practice: the member's own file ending in .p12 or .pfx; it is read once and not kept.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.key.setAccessibleName(QCoreApplication.translate("SignForm", u"Key file", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.keyChoose.setToolTip(QCoreApplication.translate("SignForm", u"Registry practice: looks for the file on this workstation or on a stick.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.keyChoose.setWhatsThis(QCoreApplication.translate("SignForm", u"Registry practice: looks for the file on this workstation or on a stick.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.keyChoose.setAccessibleName(QCoreApplication.translate("SignForm", u"Choose the key file", None))
#endif // QT_CONFIG(accessibility)
        self.keyChoose.setText(QCoreApplication.translate("SignForm", u"C&hoose\u2026", None))
        self.passphrase_label.setText(QCoreApplication.translate("SignForm", u"Pass&phrase", None))
#if QT_CONFIG(tooltip)
        self.passphrase.setToolTip(QCoreApplication.translate("SignForm", u"Registry practice: typed by the member; it is not kept.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.passphrase.setWhatsThis(QCoreApplication.translate("SignForm", u"Registry practice: typed by the member; it is not kept.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("SignForm", u"Passphrase of the key file", None))
#endif // QT_CONFIG(accessibility)
        self.keyNote.setText(QCoreApplication.translate("SignForm", u"The first signature certifies the file, the last one locks it. Offline, the time of a signature is the signer's own statement.", None))
        self.keyNote.setProperty(u"role", QCoreApplication.translate("SignForm", u"muted", None))
        self.card12_title.setText(QCoreApplication.translate("SignForm", u"3  Signature on paper", None))
        self.card12_title.setProperty(u"role", QCoreApplication.translate("SignForm", u"cardTitle", None))
        self.card12_aside.setText(QCoreApplication.translate("SignForm", u"numbered originals", None))
        self.card12_aside.setProperty(u"role", QCoreApplication.translate("SignForm", u"muted", None))
        self.original_label.setText(QCoreApplication.translate("SignForm", u"&Original", None))
#if QT_CONFIG(tooltip)
        self.original.setToolTip(QCoreApplication.translate("SignForm", u"Article 34(6): every original is printed, numbered and signed.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.original.setWhatsThis(QCoreApplication.translate("SignForm", u"Article 34(6): every original is printed, numbered and signed.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.original.setAccessibleName(QCoreApplication.translate("SignForm", u"Original", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.printOriginal.setToolTip(QCoreApplication.translate("SignForm", u"Article 34(6): prints the award with its number on each page.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.printOriginal.setWhatsThis(QCoreApplication.translate("SignForm", u"Article 34(6): prints the award with its number on each page.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.printOriginal.setAccessibleName(QCoreApplication.translate("SignForm", u"Print this original", None))
#endif // QT_CONFIG(accessibility)
        self.printOriginal.setText(QCoreApplication.translate("SignForm", u"P&rint this original\u2026", None))
        self.day_label.setText(QCoreApplication.translate("SignForm", u"Si&gned on", None))
#if QT_CONFIG(tooltip)
        self.day.setToolTip(QCoreApplication.translate("SignForm", u"Article 34(4): the day on which the member signed the originals.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.day.setWhatsThis(QCoreApplication.translate("SignForm", u"Article 34(4): the day on which the member signed the originals.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(QCoreApplication.translate("SignForm", u"Day of the signature", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.seen.setToolTip(QCoreApplication.translate("SignForm", u"Registry practice: the Registry has seen the signature on every original.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.seen.setWhatsThis(QCoreApplication.translate("SignForm", u"Registry practice: the Registry has seen the signature on every original.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.seen.setAccessibleName(QCoreApplication.translate("SignForm", u"Originals seen", None))
#endif // QT_CONFIG(accessibility)
        self.seen.setText(QCoreApplication.translate("SignForm", u"The Registry has seen the signature on e&very original", None))
        self.card16_title.setText(QCoreApplication.translate("SignForm", u"4  No signature", None))
        self.card16_title.setProperty(u"role", QCoreApplication.translate("SignForm", u"cardTitle", None))
        self.card16_aside.setText(QCoreApplication.translate("SignForm", u"Article 34(4)", None))
        self.card16_aside.setProperty(u"role", QCoreApplication.translate("SignForm", u"muted", None))
        self.note_label.setText(QCoreApplication.translate("SignForm", u"Reas&on", None))
#if QT_CONFIG(tooltip)
        self.note.setToolTip(QCoreApplication.translate("SignForm", u"Article 34(4): the reason is stated where the signature would stand.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(whatsthis)
        self.note.setWhatsThis(QCoreApplication.translate("SignForm", u"Article 34(4): the reason is stated where the signature would stand.", None))
#endif // QT_CONFIG(whatsthis)
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("SignForm", u"Reason for the missing signature", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

