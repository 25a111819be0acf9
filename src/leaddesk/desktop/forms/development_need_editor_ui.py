# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'development_need_editor.ui'
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

class Ui_DevelopmentNeedEditor(object):
    def setupUi(self, DevelopmentNeedEditor):
        if not DevelopmentNeedEditor.objectName():
            DevelopmentNeedEditor.setObjectName(u"DevelopmentNeedEditor")
        self.development_need_form = QFormLayout(DevelopmentNeedEditor)
        self.development_need_form.setObjectName(u"development_need_form")
        self.development_need_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.development_need_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.development_need_form.setHorizontalSpacing(16)
        self.development_need_form.setVerticalSpacing(4)
        self.person_label = QLabel(DevelopmentNeedEditor)
        self.person_label.setObjectName(u"person_label")

        self.development_need_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = QComboBox(DevelopmentNeedEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(22)

        self.development_need_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.person)

        self.school_label = QLabel(DevelopmentNeedEditor)
        self.school_label.setObjectName(u"school_label")

        self.development_need_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.school_label)

        self.school = QComboBox(DevelopmentNeedEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(22)

        self.development_need_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.school)

        self.focus_area_code_label = QLabel(DevelopmentNeedEditor)
        self.focus_area_code_label.setObjectName(u"focus_area_code_label")

        self.development_need_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.focus_area_code_label)

        self.focus_area_code = QComboBox(DevelopmentNeedEditor)
        self.focus_area_code.setObjectName(u"focus_area_code")
        self.focus_area_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.focus_area_code.setMinimumContentsLength(22)

        self.development_need_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.focus_area_code)

        self.description_label = QLabel(DevelopmentNeedEditor)
        self.description_label.setObjectName(u"description_label")

        self.development_need_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.description_label)

        self.description = QLineEdit(DevelopmentNeedEditor)
        self.description.setObjectName(u"description")

        self.development_need_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.description)

        self.evidence_label = QLabel(DevelopmentNeedEditor)
        self.evidence_label.setObjectName(u"evidence_label")

        self.development_need_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.evidence_label)

        self.evidence = QPlainTextEdit(DevelopmentNeedEditor)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setTabChangesFocus(True)

        self.development_need_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.evidence)

        self.priority_label = QLabel(DevelopmentNeedEditor)
        self.priority_label.setObjectName(u"priority_label")

        self.development_need_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.priority_label)

        self.priority = QComboBox(DevelopmentNeedEditor)
        self.priority.setObjectName(u"priority")
        self.priority.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.priority.setMinimumContentsLength(22)

        self.development_need_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.priority)

        self.status_label = QLabel(DevelopmentNeedEditor)
        self.status_label.setObjectName(u"status_label")

        self.development_need_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = QComboBox(DevelopmentNeedEditor)
        self.status.setObjectName(u"status")
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(22)

        self.development_need_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.status)

        self.raised_on_label = QLabel(DevelopmentNeedEditor)
        self.raised_on_label.setObjectName(u"raised_on_label")

        self.development_need_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.raised_on_label)

        self.raised_on = QLineEdit(DevelopmentNeedEditor)
        self.raised_on.setObjectName(u"raised_on")

        self.development_need_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.raised_on)

        self.raised_by_label = QLabel(DevelopmentNeedEditor)
        self.raised_by_label.setObjectName(u"raised_by_label")

        self.development_need_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.raised_by_label)

        self.raised_by = QLineEdit(DevelopmentNeedEditor)
        self.raised_by.setObjectName(u"raised_by")

        self.development_need_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.raised_by)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.school_label.setBuddy(self.school)
        self.focus_area_code_label.setBuddy(self.focus_area_code)
        self.description_label.setBuddy(self.description)
        self.evidence_label.setBuddy(self.evidence)
        self.priority_label.setBuddy(self.priority)
        self.status_label.setBuddy(self.status)
        self.raised_on_label.setBuddy(self.raised_on)
        self.raised_by_label.setBuddy(self.raised_by)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.school)
        QWidget.setTabOrder(self.school, self.focus_area_code)
        QWidget.setTabOrder(self.focus_area_code, self.description)
        QWidget.setTabOrder(self.description, self.evidence)
        QWidget.setTabOrder(self.evidence, self.priority)
        QWidget.setTabOrder(self.priority, self.status)
        QWidget.setTabOrder(self.status, self.raised_on)
        QWidget.setTabOrder(self.raised_on, self.raised_by)

        self.retranslateUi(DevelopmentNeedEditor)

        QMetaObject.connectSlotsByName(DevelopmentNeedEditor)
    # setupUi

    def retranslateUi(self, DevelopmentNeedEditor):
        DevelopmentNeedEditor.setWindowTitle(QCoreApplication.translate("DevelopmentNeedEditor", u"Development need", None))
        self.person_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"Leader", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"Leader", None))
#endif // QT_CONFIG(accessibility)
        self.school_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"School, if it is a whole school's need", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"School, if it is a whole school's need", None))
#endif // QT_CONFIG(accessibility)
        self.focus_area_code_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"Focus area", None))
#if QT_CONFIG(accessibility)
        self.focus_area_code.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"Focus area", None))
#endif // QT_CONFIG(accessibility)
        self.description_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"What is to be learnt", None))
#if QT_CONFIG(accessibility)
        self.description.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"What is to be learnt", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"Evidence", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"Evidence", None))
#endif // QT_CONFIG(accessibility)
        self.priority_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"Priority", None))
#if QT_CONFIG(accessibility)
        self.priority.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"Priority", None))
#endif // QT_CONFIG(accessibility)
        self.status_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"Status", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.raised_on_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"Raised on", None))
#if QT_CONFIG(accessibility)
        self.raised_on.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"Raised on", None))
#endif // QT_CONFIG(accessibility)
        self.raised_on.setPlaceholderText(QCoreApplication.translate("DevelopmentNeedEditor", u"such as 12 Sep 2026", None))
        self.raised_by_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"Raised by", None))
#if QT_CONFIG(accessibility)
        self.raised_by.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"Raised by", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

