# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'incentive_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

class Ui_IncentiveEditor(object):
    def setupUi(self, IncentiveEditor):
        if not IncentiveEditor.objectName():
            IncentiveEditor.setObjectName(u"IncentiveEditor")
        self.incentive_form = QFormLayout(IncentiveEditor)
        self.incentive_form.setObjectName(u"incentive_form")
        self.incentive_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.incentive_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.incentive_form.setHorizontalSpacing(16)
        self.incentive_form.setVerticalSpacing(4)
        self.title_label = QLabel(IncentiveEditor)
        self.title_label.setObjectName(u"title_label")

        self.incentive_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(IncentiveEditor)
        self.title.setObjectName(u"title")

        self.incentive_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.kind_code_label = QLabel(IncentiveEditor)
        self.kind_code_label.setObjectName(u"kind_code_label")

        self.incentive_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kind_code_label)

        self.kind_code = QComboBox(IncentiveEditor)
        self.kind_code.setObjectName(u"kind_code")
        self.kind_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind_code.setMinimumContentsLength(22)

        self.incentive_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind_code)

        self.organisation_label = QLabel(IncentiveEditor)
        self.organisation_label.setObjectName(u"organisation_label")

        self.incentive_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.organisation_label)

        self.organisation = QComboBox(IncentiveEditor)
        self.organisation.setObjectName(u"organisation")
        self.organisation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organisation.setMinimumContentsLength(22)

        self.incentive_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.organisation)

        self.offer_label = QLabel(IncentiveEditor)
        self.offer_label.setObjectName(u"offer_label")

        self.incentive_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.offer_label)

        self.offer = QPlainTextEdit(IncentiveEditor)
        self.offer.setObjectName(u"offer")
        self.offer.setTabChangesFocus(True)

        self.incentive_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.offer)

        self.take_up_label = QLabel(IncentiveEditor)
        self.take_up_label.setObjectName(u"take_up_label")

        self.incentive_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.take_up_label)

        self.take_up = QLineEdit(IncentiveEditor)
        self.take_up.setObjectName(u"take_up")

        self.incentive_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.take_up)

        self.cost_label = QLabel(IncentiveEditor)
        self.cost_label.setObjectName(u"cost_label")

        self.incentive_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.cost_label)

        self.cost = QLineEdit(IncentiveEditor)
        self.cost.setObjectName(u"cost")

        self.incentive_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.cost)

        self.starts_on_label = QLabel(IncentiveEditor)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.incentive_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.starts_on_label)

        self.starts_on = QLineEdit(IncentiveEditor)
        self.starts_on.setObjectName(u"starts_on")

        self.incentive_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.starts_on)

        self.ends_on_label = QLabel(IncentiveEditor)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.incentive_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.ends_on_label)

        self.ends_on = QLineEdit(IncentiveEditor)
        self.ends_on.setObjectName(u"ends_on")

        self.incentive_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.ends_on)

        self.review_on_label = QLabel(IncentiveEditor)
        self.review_on_label.setObjectName(u"review_on_label")

        self.incentive_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.review_on_label)

        self.review_on = QLineEdit(IncentiveEditor)
        self.review_on.setObjectName(u"review_on")

        self.incentive_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.review_on)

        self.review_note_label = QLabel(IncentiveEditor)
        self.review_note_label.setObjectName(u"review_note_label")

        self.incentive_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.review_note_label)

        self.review_note = QPlainTextEdit(IncentiveEditor)
        self.review_note.setObjectName(u"review_note")
        self.review_note.setTabChangesFocus(True)

        self.incentive_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.review_note)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_code_label.setBuddy(self.kind_code)
        self.organisation_label.setBuddy(self.organisation)
        self.offer_label.setBuddy(self.offer)
        self.take_up_label.setBuddy(self.take_up)
        self.cost_label.setBuddy(self.cost)
        self.starts_on_label.setBuddy(self.starts_on)
        self.ends_on_label.setBuddy(self.ends_on)
        self.review_on_label.setBuddy(self.review_on)
        self.review_note_label.setBuddy(self.review_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind_code)
        QWidget.setTabOrder(self.kind_code, self.organisation)
        QWidget.setTabOrder(self.organisation, self.offer)
        QWidget.setTabOrder(self.offer, self.take_up)
        QWidget.setTabOrder(self.take_up, self.cost)
        QWidget.setTabOrder(self.cost, self.starts_on)
        QWidget.setTabOrder(self.starts_on, self.ends_on)
        QWidget.setTabOrder(self.ends_on, self.review_on)
        QWidget.setTabOrder(self.review_on, self.review_note)

        self.retranslateUi(IncentiveEditor)

        QMetaObject.connectSlotsByName(IncentiveEditor)
    # setupUi

    def retranslateUi(self, IncentiveEditor):
        IncentiveEditor.setWindowTitle(QCoreApplication.translate("IncentiveEditor", u"Incentive", None))
        self.title_label.setText(QCoreApplication.translate("IncentiveEditor", u"Title", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.kind_code_label.setText(QCoreApplication.translate("IncentiveEditor", u"Kind", None))
#if QT_CONFIG(accessibility)
        self.kind_code.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.organisation_label.setText(QCoreApplication.translate("IncentiveEditor", u"Offered by", None))
#if QT_CONFIG(accessibility)
        self.organisation.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Offered by", None))
#endif // QT_CONFIG(accessibility)
        self.offer_label.setText(QCoreApplication.translate("IncentiveEditor", u"What is offered", None))
#if QT_CONFIG(accessibility)
        self.offer.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"What is offered", None))
#endif // QT_CONFIG(accessibility)
        self.take_up_label.setText(QCoreApplication.translate("IncentiveEditor", u"People who took it up", None))
#if QT_CONFIG(accessibility)
        self.take_up.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"People who took it up", None))
#endif // QT_CONFIG(accessibility)
        self.cost_label.setText(QCoreApplication.translate("IncentiveEditor", u"Cost a year in pounds", None))
#if QT_CONFIG(accessibility)
        self.cost.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Cost a year in pounds", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on_label.setText(QCoreApplication.translate("IncentiveEditor", u"From", None))
#if QT_CONFIG(accessibility)
        self.starts_on.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.starts_on.setPlaceholderText(QCoreApplication.translate("IncentiveEditor", u"such as 12 Sep 2026", None))
        self.ends_on_label.setText(QCoreApplication.translate("IncentiveEditor", u"Until", None))
#if QT_CONFIG(accessibility)
        self.ends_on.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.ends_on.setPlaceholderText(QCoreApplication.translate("IncentiveEditor", u"such as 12 Sep 2026", None))
        self.review_on_label.setText(QCoreApplication.translate("IncentiveEditor", u"Review by", None))
#if QT_CONFIG(accessibility)
        self.review_on.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"Review by", None))
#endif // QT_CONFIG(accessibility)
        self.review_on.setPlaceholderText(QCoreApplication.translate("IncentiveEditor", u"such as 12 Sep 2026", None))
        self.review_note_label.setText(QCoreApplication.translate("IncentiveEditor", u"What the review found", None))
#if QT_CONFIG(accessibility)
        self.review_note.setAccessibleName(QCoreApplication.translate("IncentiveEditor", u"What the review found", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

