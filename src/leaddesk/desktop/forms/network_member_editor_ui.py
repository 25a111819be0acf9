# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'network_member_editor.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_NetworkMemberEditor(object):
    def setupUi(self, NetworkMemberEditor):
        if not NetworkMemberEditor.objectName():
            NetworkMemberEditor.setObjectName(u"NetworkMemberEditor")
        self.network_member_form = QVBoxLayout(NetworkMemberEditor)
        self.network_member_form.setSpacing(4)
        self.network_member_form.setObjectName(u"network_member_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.person_label = QLabel(NetworkMemberEditor)
        self.person_label.setObjectName(u"person_label")

        self.row_0.addWidget(self.person_label, 0, 0, 1, 1)

        self.person = QComboBox(NetworkMemberEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(8)

        self.row_0.addWidget(self.person, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.network_member_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.organisation_label = QLabel(NetworkMemberEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.row_1.addWidget(self.organisation_label, 0, 0, 1, 1)

        self.organisation = QComboBox(NetworkMemberEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(8)

        self.row_1.addWidget(self.organisation, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.network_member_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.part_label = QLabel(NetworkMemberEditor)
        self.part_label.setObjectName(u"part_label")

        self.row_2.addWidget(self.part_label, 0, 0, 1, 1)

        self.part = QLineEdit(NetworkMemberEditor)
        self.part.setObjectName(u"part")

        self.row_2.addWidget(self.part, 1, 0, 1, 1)

        self.joined_on_label = QLabel(NetworkMemberEditor)
        self.joined_on_label.setObjectName(u"joined_on_label")

        self.row_2.addWidget(self.joined_on_label, 0, 1, 1, 1)

        self.joined_on = QLineEdit(NetworkMemberEditor)
        self.joined_on.setObjectName(u"joined_on")

        self.row_2.addWidget(self.joined_on, 1, 1, 1, 1)

        self.left_on_label = QLabel(NetworkMemberEditor)
        self.left_on_label.setObjectName(u"left_on_label")

        self.row_2.addWidget(self.left_on_label, 0, 2, 1, 1)

        self.left_on = QLineEdit(NetworkMemberEditor)
        self.left_on.setObjectName(u"left_on")

        self.row_2.addWidget(self.left_on, 1, 2, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)
        self.row_2.setColumnStretch(2, 1)

        self.network_member_form.addLayout(self.row_2)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.network_member_form.addItem(self.space)

        self.network_member_form.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.organisation_label.setBuddy(self.organisation)
        self.part_label.setBuddy(self.part)
        self.joined_on_label.setBuddy(self.joined_on)
        self.left_on_label.setBuddy(self.left_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.organisation)
        QWidget.setTabOrder(self.organisation, self.part)
        QWidget.setTabOrder(self.part, self.joined_on)
        QWidget.setTabOrder(self.joined_on, self.left_on)

        self.retranslateUi(NetworkMemberEditor)

        QMetaObject.connectSlotsByName(NetworkMemberEditor)
    # setupUi

    def retranslateUi(self, NetworkMemberEditor):
        NetworkMemberEditor.setWindowTitle(QCoreApplication.translate("NetworkMemberEditor", u"Network member", None))
        self.person_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Leader", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Leader", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Organisation", None))
#endif // QT_CONFIG(accessibility)
        self.part_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Part", None))
#if QT_CONFIG(accessibility)
        self.part.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Part", None))
#endif // QT_CONFIG(accessibility)
        self.part.setPlaceholderText(QCoreApplication.translate("NetworkMemberEditor", u"such as chair", None))
        self.joined_on_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Since", None))
#if QT_CONFIG(accessibility)
        self.joined_on.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Since", None))
#endif // QT_CONFIG(accessibility)
        self.joined_on.setPlaceholderText(QCoreApplication.translate("NetworkMemberEditor", u"such as 12 Sep 2026", None))
        self.left_on_label.setText(QCoreApplication.translate("NetworkMemberEditor", u"Until", None))
#if QT_CONFIG(accessibility)
        self.left_on.setAccessibleName(QCoreApplication.translate("NetworkMemberEditor", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.left_on.setPlaceholderText(QCoreApplication.translate("NetworkMemberEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

