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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_DevelopmentNeedEditor(object):
    def setupUi(self, DevelopmentNeedEditor):
        if not DevelopmentNeedEditor.objectName():
            DevelopmentNeedEditor.setObjectName(u"DevelopmentNeedEditor")
        self.development_need_form = QVBoxLayout(DevelopmentNeedEditor)
        self.development_need_form.setSpacing(4)
        self.development_need_form.setObjectName(u"development_need_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.person_label = QLabel(DevelopmentNeedEditor)
        self.person_label.setObjectName(u"person_label")

        self.row_0.addWidget(self.person_label, 0, 0, 1, 1)

        self.person = QComboBox(DevelopmentNeedEditor)
        self.person.setObjectName(u"person")
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(8)

        self.row_0.addWidget(self.person, 1, 0, 1, 1)

        self.focus_area_code_label = QLabel(DevelopmentNeedEditor)
        self.focus_area_code_label.setObjectName(u"focus_area_code_label")

        self.row_0.addWidget(self.focus_area_code_label, 0, 1, 1, 1)

        self.focus_area_code = QComboBox(DevelopmentNeedEditor)
        self.focus_area_code.setObjectName(u"focus_area_code")
        self.focus_area_code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.focus_area_code.setMinimumContentsLength(8)

        self.row_0.addWidget(self.focus_area_code, 1, 1, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)
        self.row_0.setColumnStretch(1, 1)

        self.development_need_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.school_label = QLabel(DevelopmentNeedEditor)
        self.school_label.setObjectName(u"school_label")

        self.row_1.addWidget(self.school_label, 0, 0, 1, 1)

        self.school = QComboBox(DevelopmentNeedEditor)
        self.school.setObjectName(u"school")
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.school.setMinimumContentsLength(8)

        self.row_1.addWidget(self.school, 1, 0, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)

        self.development_need_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.description_label = QLabel(DevelopmentNeedEditor)
        self.description_label.setObjectName(u"description_label")

        self.row_2.addWidget(self.description_label, 0, 0, 1, 1)

        self.description = QLineEdit(DevelopmentNeedEditor)
        self.description.setObjectName(u"description")

        self.row_2.addWidget(self.description, 1, 0, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)

        self.development_need_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.evidence_label = QLabel(DevelopmentNeedEditor)
        self.evidence_label.setObjectName(u"evidence_label")

        self.row_3.addWidget(self.evidence_label, 0, 0, 1, 1)

        self.evidence = QPlainTextEdit(DevelopmentNeedEditor)
        self.evidence.setObjectName(u"evidence")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.evidence.sizePolicy().hasHeightForWidth())
        self.evidence.setSizePolicy(sizePolicy)
        self.evidence.setTabChangesFocus(True)

        self.row_3.addWidget(self.evidence, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.development_need_form.addLayout(self.row_3)

        self.row_4 = QGridLayout()
        self.row_4.setObjectName(u"row_4")
        self.row_4.setHorizontalSpacing(16)
        self.row_4.setVerticalSpacing(4)
        self.priority_label = QLabel(DevelopmentNeedEditor)
        self.priority_label.setObjectName(u"priority_label")

        self.row_4.addWidget(self.priority_label, 0, 0, 1, 1)

        self.priority = QComboBox(DevelopmentNeedEditor)
        self.priority.setObjectName(u"priority")
        self.priority.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.priority.setMinimumContentsLength(8)

        self.row_4.addWidget(self.priority, 1, 0, 1, 1)

        self.status_label = QLabel(DevelopmentNeedEditor)
        self.status_label.setObjectName(u"status_label")

        self.row_4.addWidget(self.status_label, 0, 1, 1, 1)

        self.status = QComboBox(DevelopmentNeedEditor)
        self.status.setObjectName(u"status")
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.status.setMinimumContentsLength(8)

        self.row_4.addWidget(self.status, 1, 1, 1, 1)

        self.row_4.setRowStretch(1, 1)
        self.row_4.setColumnStretch(0, 1)
        self.row_4.setColumnStretch(1, 1)

        self.development_need_form.addLayout(self.row_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.raised_on_label = QLabel(DevelopmentNeedEditor)
        self.raised_on_label.setObjectName(u"raised_on_label")

        self.row_5.addWidget(self.raised_on_label, 0, 0, 1, 1)

        self.raised_on = QLineEdit(DevelopmentNeedEditor)
        self.raised_on.setObjectName(u"raised_on")

        self.row_5.addWidget(self.raised_on, 1, 0, 1, 1)

        self.raised_by_label = QLabel(DevelopmentNeedEditor)
        self.raised_by_label.setObjectName(u"raised_by_label")

        self.row_5.addWidget(self.raised_by_label, 0, 1, 1, 1)

        self.raised_by = QLineEdit(DevelopmentNeedEditor)
        self.raised_by.setObjectName(u"raised_by")

        self.row_5.addWidget(self.raised_by, 1, 1, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)
        self.row_5.setColumnStretch(1, 1)

        self.development_need_form.addLayout(self.row_5)

        self.development_need_form.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.focus_area_code_label.setBuddy(self.focus_area_code)
        self.school_label.setBuddy(self.school)
        self.description_label.setBuddy(self.description)
        self.evidence_label.setBuddy(self.evidence)
        self.priority_label.setBuddy(self.priority)
        self.status_label.setBuddy(self.status)
        self.raised_on_label.setBuddy(self.raised_on)
        self.raised_by_label.setBuddy(self.raised_by)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.focus_area_code)
        QWidget.setTabOrder(self.focus_area_code, self.school)
        QWidget.setTabOrder(self.school, self.description)
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
        self.focus_area_code_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"Focus area", None))
#if QT_CONFIG(accessibility)
        self.focus_area_code.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"Focus area", None))
#endif // QT_CONFIG(accessibility)
        self.school_label.setText(QCoreApplication.translate("DevelopmentNeedEditor", u"School, if it is a whole school's need", None))
#if QT_CONFIG(accessibility)
        self.school.setAccessibleName(QCoreApplication.translate("DevelopmentNeedEditor", u"School, if it is a whole school's need", None))
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

