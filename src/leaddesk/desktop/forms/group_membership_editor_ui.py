# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group_membership_editor.ui'
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

class Ui_GroupMembershipEditor(object):
    def setupUi(self, GroupMembershipEditor):
        if not GroupMembershipEditor.objectName():
            GroupMembershipEditor.setObjectName(u"GroupMembershipEditor")
        self.group_membership_form = QVBoxLayout(GroupMembershipEditor)
        self.group_membership_form.setSpacing(4)
        self.group_membership_form.setObjectName(u"group_membership_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.group_label = QLabel(GroupMembershipEditor)
        self.group_label.setObjectName(u"group_label")

        self.row_0.addWidget(self.group_label, 0, 0, 1, 1)

        self.group = QComboBox(GroupMembershipEditor)
        self.group.setObjectName(u"group")
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(8)

        self.row_0.addWidget(self.group, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.group_membership_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.joined_kind_label = QLabel(GroupMembershipEditor)
        self.joined_kind_label.setObjectName(u"joined_kind_label")

        self.row_1.addWidget(self.joined_kind_label, 0, 0, 1, 1)

        self.joined_kind = QComboBox(GroupMembershipEditor)
        self.joined_kind.setObjectName(u"joined_kind")
        self.joined_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.joined_kind.setMinimumContentsLength(8)

        self.row_1.addWidget(self.joined_kind, 1, 0, 1, 1)

        self.joined_earliest_label = QLabel(GroupMembershipEditor)
        self.joined_earliest_label.setObjectName(u"joined_earliest_label")

        self.row_1.addWidget(self.joined_earliest_label, 0, 1, 1, 1)

        self.joined_earliest = QLineEdit(GroupMembershipEditor)
        self.joined_earliest.setObjectName(u"joined_earliest")

        self.row_1.addWidget(self.joined_earliest, 1, 1, 1, 1)

        self.joined_latest_label = QLabel(GroupMembershipEditor)
        self.joined_latest_label.setObjectName(u"joined_latest_label")

        self.row_1.addWidget(self.joined_latest_label, 0, 2, 1, 1)

        self.joined_latest = QLineEdit(GroupMembershipEditor)
        self.joined_latest.setObjectName(u"joined_latest")

        self.row_1.addWidget(self.joined_latest, 1, 2, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)
        self.row_1.setColumnStretch(2, 1)

        self.group_membership_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.left_kind_label = QLabel(GroupMembershipEditor)
        self.left_kind_label.setObjectName(u"left_kind_label")

        self.row_2.addWidget(self.left_kind_label, 0, 0, 1, 1)

        self.left_kind = QComboBox(GroupMembershipEditor)
        self.left_kind.setObjectName(u"left_kind")
        self.left_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.left_kind.setMinimumContentsLength(8)

        self.row_2.addWidget(self.left_kind, 1, 0, 1, 1)

        self.left_earliest_label = QLabel(GroupMembershipEditor)
        self.left_earliest_label.setObjectName(u"left_earliest_label")

        self.row_2.addWidget(self.left_earliest_label, 0, 1, 1, 1)

        self.left_earliest = QLineEdit(GroupMembershipEditor)
        self.left_earliest.setObjectName(u"left_earliest")

        self.row_2.addWidget(self.left_earliest, 1, 1, 1, 1)

        self.left_latest_label = QLabel(GroupMembershipEditor)
        self.left_latest_label.setObjectName(u"left_latest_label")

        self.row_2.addWidget(self.left_latest_label, 0, 2, 1, 1)

        self.left_latest = QLineEdit(GroupMembershipEditor)
        self.left_latest.setObjectName(u"left_latest")

        self.row_2.addWidget(self.left_latest, 1, 2, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)
        self.row_2.setColumnStretch(2, 1)

        self.group_membership_form.addLayout(self.row_2)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.group_membership_form.addItem(self.space)

        self.group_membership_form.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.group_label.setBuddy(self.group)
        self.joined_kind_label.setBuddy(self.joined_kind)
        self.joined_earliest_label.setBuddy(self.joined_earliest)
        self.joined_latest_label.setBuddy(self.joined_latest)
        self.left_kind_label.setBuddy(self.left_kind)
        self.left_earliest_label.setBuddy(self.left_earliest)
        self.left_latest_label.setBuddy(self.left_latest)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.group, self.joined_kind)
        QWidget.setTabOrder(self.joined_kind, self.joined_earliest)
        QWidget.setTabOrder(self.joined_earliest, self.joined_latest)
        QWidget.setTabOrder(self.joined_latest, self.left_kind)
        QWidget.setTabOrder(self.left_kind, self.left_earliest)
        QWidget.setTabOrder(self.left_earliest, self.left_latest)

        self.retranslateUi(GroupMembershipEditor)

        QMetaObject.connectSlotsByName(GroupMembershipEditor)
    # setupUi

    def retranslateUi(self, GroupMembershipEditor):
        GroupMembershipEditor.setWindowTitle(QCoreApplication.translate("GroupMembershipEditor", u"Group membership", None))
        self.group_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Group", None))
#if QT_CONFIG(accessibility)
        self.group.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Group", None))
#endif // QT_CONFIG(accessibility)
        self.joined_kind_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Start", None))
#if QT_CONFIG(accessibility)
        self.joined_kind.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Start", None))
#endif // QT_CONFIG(accessibility)
        self.joined_earliest_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Joined", None))
#if QT_CONFIG(accessibility)
        self.joined_earliest.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Joined", None))
#endif // QT_CONFIG(accessibility)
        self.joined_earliest.setPlaceholderText(QCoreApplication.translate("GroupMembershipEditor", u"such as 12 Sep 2026", None))
        self.joined_latest_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Joined by", None))
#if QT_CONFIG(accessibility)
        self.joined_latest.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Joined by", None))
#endif // QT_CONFIG(accessibility)
        self.joined_latest.setPlaceholderText(QCoreApplication.translate("GroupMembershipEditor", u"such as 12 Sep 2026", None))
        self.left_kind_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"End", None))
#if QT_CONFIG(accessibility)
        self.left_kind.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"End", None))
#endif // QT_CONFIG(accessibility)
        self.left_earliest_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Left", None))
#if QT_CONFIG(accessibility)
        self.left_earliest.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Left", None))
#endif // QT_CONFIG(accessibility)
        self.left_earliest.setPlaceholderText(QCoreApplication.translate("GroupMembershipEditor", u"such as 12 Sep 2026", None))
        self.left_latest_label.setText(QCoreApplication.translate("GroupMembershipEditor", u"Left by", None))
#if QT_CONFIG(accessibility)
        self.left_latest.setAccessibleName(QCoreApplication.translate("GroupMembershipEditor", u"Left by", None))
#endif // QT_CONFIG(accessibility)
        self.left_latest.setPlaceholderText(QCoreApplication.translate("GroupMembershipEditor", u"such as 12 Sep 2026", None))
    # retranslateUi

