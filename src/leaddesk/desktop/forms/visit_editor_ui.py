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
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_VisitEditor(object):
    def setupUi(self, VisitEditor):
        if not VisitEditor.objectName():
            VisitEditor.setObjectName(u"VisitEditor")
        self.visit_form = QVBoxLayout(VisitEditor)
        self.visit_form.setSpacing(4)
        self.visit_form.setObjectName(u"visit_form")
        self.row_0 = QGridLayout()
        self.row_0.setObjectName(u"row_0")
        self.row_0.setHorizontalSpacing(16)
        self.row_0.setVerticalSpacing(4)
        self.partnership_label = QLabel(VisitEditor)
        self.partnership_label.setObjectName(u"partnership_label")

        self.row_0.addWidget(self.partnership_label, 0, 0, 1, 1)

        self.partnership = QComboBox(VisitEditor)
        self.partnership.setObjectName(u"partnership")
        self.partnership.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.partnership.setMinimumContentsLength(8)

        self.row_0.addWidget(self.partnership, 1, 0, 1, 1)

        self.row_0.setRowStretch(1, 1)
        self.row_0.setColumnStretch(0, 1)

        self.visit_form.addLayout(self.row_0)

        self.row_1 = QGridLayout()
        self.row_1.setObjectName(u"row_1")
        self.row_1.setHorizontalSpacing(16)
        self.row_1.setVerticalSpacing(4)
        self.planned_on_label = QLabel(VisitEditor)
        self.planned_on_label.setObjectName(u"planned_on_label")

        self.row_1.addWidget(self.planned_on_label, 0, 0, 1, 1)

        self.planned_on = QLineEdit(VisitEditor)
        self.planned_on.setObjectName(u"planned_on")

        self.row_1.addWidget(self.planned_on, 1, 0, 1, 1)

        self.held_on_label = QLabel(VisitEditor)
        self.held_on_label.setObjectName(u"held_on_label")

        self.row_1.addWidget(self.held_on_label, 0, 1, 1, 1)

        self.held_on = QLineEdit(VisitEditor)
        self.held_on.setObjectName(u"held_on")

        self.row_1.addWidget(self.held_on, 1, 1, 1, 1)

        self.days_label = QLabel(VisitEditor)
        self.days_label.setObjectName(u"days_label")

        self.row_1.addWidget(self.days_label, 0, 2, 1, 1)

        self.days = QLineEdit(VisitEditor)
        self.days.setObjectName(u"days")

        self.row_1.addWidget(self.days, 1, 2, 1, 1)

        self.row_1.setRowStretch(1, 1)
        self.row_1.setColumnStretch(0, 1)
        self.row_1.setColumnStretch(1, 1)
        self.row_1.setColumnStretch(2, 1)

        self.visit_form.addLayout(self.row_1)

        self.row_2 = QGridLayout()
        self.row_2.setObjectName(u"row_2")
        self.row_2.setHorizontalSpacing(16)
        self.row_2.setVerticalSpacing(4)
        self.visitor_label = QLabel(VisitEditor)
        self.visitor_label.setObjectName(u"visitor_label")

        self.row_2.addWidget(self.visitor_label, 0, 0, 1, 1)

        self.visitor = QLineEdit(VisitEditor)
        self.visitor.setObjectName(u"visitor")

        self.row_2.addWidget(self.visitor, 1, 0, 1, 1)

        self.purpose_label = QLabel(VisitEditor)
        self.purpose_label.setObjectName(u"purpose_label")

        self.row_2.addWidget(self.purpose_label, 0, 1, 1, 1)

        self.purpose = QLineEdit(VisitEditor)
        self.purpose.setObjectName(u"purpose")

        self.row_2.addWidget(self.purpose, 1, 1, 1, 1)

        self.row_2.setRowStretch(1, 1)
        self.row_2.setColumnStretch(0, 1)
        self.row_2.setColumnStretch(1, 1)

        self.visit_form.addLayout(self.row_2)

        self.row_3 = QGridLayout()
        self.row_3.setObjectName(u"row_3")
        self.row_3.setHorizontalSpacing(16)
        self.row_3.setVerticalSpacing(4)
        self.note_label = QLabel(VisitEditor)
        self.note_label.setObjectName(u"note_label")

        self.row_3.addWidget(self.note_label, 0, 0, 1, 1)

        self.note = QPlainTextEdit(VisitEditor)
        self.note.setObjectName(u"note")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)
        self.note.setTabChangesFocus(True)

        self.row_3.addWidget(self.note, 1, 0, 1, 1)

        self.row_3.setRowStretch(1, 1)
        self.row_3.setColumnStretch(0, 1)

        self.visit_form.addLayout(self.row_3)

        self.heading_4 = QLabel(VisitEditor)
        self.heading_4.setObjectName(u"heading_4")
        self.heading_4.setProperty(u"role", u"section")

        self.visit_form.addWidget(self.heading_4)

        self.row_5 = QGridLayout()
        self.row_5.setObjectName(u"row_5")
        self.row_5.setHorizontalSpacing(16)
        self.row_5.setVerticalSpacing(4)
        self.shared_on_label = QLabel(VisitEditor)
        self.shared_on_label.setObjectName(u"shared_on_label")

        self.row_5.addWidget(self.shared_on_label, 0, 0, 1, 1)

        self.shared_on = QLineEdit(VisitEditor)
        self.shared_on.setObjectName(u"shared_on")

        self.row_5.addWidget(self.shared_on, 1, 0, 1, 1)

        self.response_label = QLabel(VisitEditor)
        self.response_label.setObjectName(u"response_label")

        self.row_5.addWidget(self.response_label, 0, 1, 1, 1)

        self.response = QComboBox(VisitEditor)
        self.response.setObjectName(u"response")
        self.response.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.response.setMinimumContentsLength(8)

        self.row_5.addWidget(self.response, 1, 1, 1, 1)

        self.row_5.setRowStretch(1, 1)
        self.row_5.setColumnStretch(0, 1)
        self.row_5.setColumnStretch(1, 1)

        self.visit_form.addLayout(self.row_5)

        self.row_6 = QGridLayout()
        self.row_6.setObjectName(u"row_6")
        self.row_6.setHorizontalSpacing(16)
        self.row_6.setVerticalSpacing(4)
        self.comment_label = QLabel(VisitEditor)
        self.comment_label.setObjectName(u"comment_label")

        self.row_6.addWidget(self.comment_label, 0, 0, 1, 1)

        self.comment = QPlainTextEdit(VisitEditor)
        self.comment.setObjectName(u"comment")
        sizePolicy.setHeightForWidth(self.comment.sizePolicy().hasHeightForWidth())
        self.comment.setSizePolicy(sizePolicy)
        self.comment.setTabChangesFocus(True)

        self.row_6.addWidget(self.comment, 1, 0, 1, 1)

        self.row_6.setRowStretch(1, 1)
        self.row_6.setColumnStretch(0, 1)

        self.visit_form.addLayout(self.row_6)

        self.visit_form.setStretch(3, 1)
        self.visit_form.setStretch(6, 1)
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
        self.heading_4.setText(QCoreApplication.translate("VisitEditor", u"Told to the school", None))
        self.shared_on_label.setText(QCoreApplication.translate("VisitEditor", u"Note shared on", None))
#if QT_CONFIG(accessibility)
        self.shared_on.setAccessibleName(QCoreApplication.translate("VisitEditor", u"Note shared on", None))
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

