# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_editor.ui'
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

class Ui_VisitEditor(object):
    def setupUi(self, VisitEditor):
        if not VisitEditor.objectName():
            VisitEditor.setObjectName(u"VisitEditor")
        self.visit_form = QFormLayout(VisitEditor)
        self.visit_form.setObjectName(u"visit_form")
        self.visit_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.visit_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.visit_form.setHorizontalSpacing(16)
        self.visit_form.setVerticalSpacing(4)
        self.partnership_label = QLabel(VisitEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.visit_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.partnership_label)

        self.partnership = QComboBox(VisitEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(22)

        self.visit_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.partnership)

        self.planned_on_label = QLabel(VisitEditor)
        self.planned_on_label.setObjectName(u"planned_on_label")

        self.visit_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.planned_on_label)

        self.planned_on = QLineEdit(VisitEditor)
        self.planned_on.setObjectName(u"planned_on")

        self.visit_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.planned_on)

        self.held_on_label = QLabel(VisitEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.visit_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = QLineEdit(VisitEditor)
        self.held_on.setObjectName(u"held_on")

        self.visit_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.days_label = QLabel(VisitEditor)
        self.days_label.setObjectName(u"days_label")

        self.visit_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.days_label)

        self.days = QLineEdit(VisitEditor)
        self.days.setObjectName(u"days")

        self.visit_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.days)

        self.visitor_label = QLabel(VisitEditor)
        self.visitor_label.setObjectName(u"visitor_label")

        self.visit_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.visitor_label)

        self.visitor = QLineEdit(VisitEditor)
        self.visitor.setObjectName(u"visitor")

        self.visit_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.visitor)

        self.purpose_label = QLabel(VisitEditor)
        self.purpose_label.setObjectName(u"purpose_label")

        self.visit_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.purpose_label)

        self.purpose = QLineEdit(VisitEditor)
        self.purpose.setObjectName(u"purpose")

        self.visit_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.purpose)

        self.note_label = QLabel(VisitEditor)
        self.note_label.setObjectName(u"note_label")

        self.visit_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(VisitEditor)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.visit_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.note)

        self.shared_on_label = QLabel(VisitEditor)
        self.shared_on_label.setObjectName(u"shared_on_label")

        self.visit_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.shared_on_label)

        self.shared_on = QLineEdit(VisitEditor)
        self.shared_on.setObjectName(u"shared_on")

        self.visit_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.shared_on)

        self.response_label = QLabel(VisitEditor)
        self.response_label.setObjectName(u"response_label")

        self.visit_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.response_label)

        self.response = QComboBox(VisitEditor)
        self.response.setObjectName(u"response")
        self.response.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.response.setMinimumContentsLength(22)

        self.visit_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.response)

        self.comment_label = QLabel(VisitEditor)
        self.comment_label.setObjectName(u"comment_label")

        self.visit_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.comment_label)

        self.comment = QPlainTextEdit(VisitEditor)
        self.comment.setObjectName(u"comment")
        self.comment.setTabChangesFocus(True)

        self.visit_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.comment)

#if QT_CONFIG(shortcut)
        self.partnership_label.setBuddy(self.partnership)
        self.planned_on_label.setBuddy(self.planned_on)
        self.held_on_label.setBuddy(self.held_on)
        self.days_label.setBuddy(self.days)
        self.visitor_label.setBuddy(self.visitor)
        self.purpose_label.setBuddy(self.purpose)
        self.note_label.setBuddy(self.note)
        self.shared_on_label.setBuddy(self.shared_on)
        self.response_label.setBuddy(self.response)
        self.comment_label.setBuddy(self.comment)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.partnership, self.planned_on)
        QWidget.setTabOrder(self.planned_on, self.held_on)
        QWidget.setTabOrder(self.held_on, self.days)
        QWidget.setTabOrder(self.days, self.visitor)
        QWidget.setTabOrder(self.visitor, self.purpose)
        QWidget.setTabOrder(self.purpose, self.note)
        QWidget.setTabOrder(self.note, self.shared_on)
        QWidget.setTabOrder(self.shared_on, self.response)
        QWidget.setTabOrder(self.response, self.comment)

        self.retranslateUi(VisitEditor)

        QMetaObject.connectSlotsByName(VisitEditor)
    # setupUi

    def retranslateUi(self, VisitEditor):
        VisitEditor.setWindowTitle(QCoreApplication.translate("VisitEditor", u"Visit", None))
        self.partnership_label.setText(QCoreApplication.translate("VisitEditor", u"Partnership", None))
#if QT_CONFIG(accessibility)
        self.partnership.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Partnership", None))
#endif // QT_CONFIG(accessibility)
        self.planned_on_label.setText(QCoreApplication.translate("VisitEditor", u"Planned on", None))
#if QT_CONFIG(accessibility)
        self.planned_on.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Planned on", None))
#endif // QT_CONFIG(accessibility)
        self.planned_on.setPlaceholderText(QCoreApplication.translate("VisitEditor", u"such as 12 Sep 2026", None))
        self.held_on_label.setText(QCoreApplication.translate("VisitEditor", u"Held on", None))
#if QT_CONFIG(accessibility)
        self.held_on.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Held on", None))
#endif // QT_CONFIG(accessibility)
        self.held_on.setPlaceholderText(QCoreApplication.translate("VisitEditor", u"such as 12 Sep 2026", None))
        self.days_label.setText(QCoreApplication.translate("VisitEditor", u"Days", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Days", None))
#endif // QT_CONFIG(accessibility)
        self.visitor_label.setText(QCoreApplication.translate("VisitEditor", u"Visitor", None))
#if QT_CONFIG(accessibility)
        self.visitor.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Visitor", None))
#endif // QT_CONFIG(accessibility)
        self.purpose_label.setText(QCoreApplication.translate("VisitEditor", u"Purpose", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Purpose", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("VisitEditor", u"Note of the visit", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Note of the visit", None))
#endif // QT_CONFIG(accessibility)
        self.shared_on_label.setText(QCoreApplication.translate("VisitEditor", u"Note shared with the school on", None))
#if QT_CONFIG(accessibility)
        self.shared_on.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Note shared with the school on", None))
#endif // QT_CONFIG(accessibility)
        self.shared_on.setPlaceholderText(QCoreApplication.translate("VisitEditor", u"such as 12 Sep 2026", None))
        self.response_label.setText(QCoreApplication.translate("VisitEditor", u"What the school said", None))
#if QT_CONFIG(accessibility)
        self.response.setAccessibleName(QCoreApplication.translate("VisitEditor", u"What the school said", None))
#endif // QT_CONFIG(accessibility)
        self.comment_label.setText(QCoreApplication.translate("VisitEditor", u"Its comment", None))
#if QT_CONFIG(accessibility)
        self.comment.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Its comment", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

