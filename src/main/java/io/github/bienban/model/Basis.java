package io.github.bienban.model;

/** What a figure is compared with. */
public enum Basis {
  /** A plan, budget estimate, target or resolution (kế hoạch, dự toán, chỉ tiêu). */
  PLAN,
  /** The same period of an earlier year (cùng kỳ). */
  SAME_PERIOD,
  /** Another earlier period (năm 2023, đầu nhiệm kỳ, tháng trước). */
  PREVIOUS_PERIOD,
  /** A whole of which the figure is a part. */
  TOTAL,
  /** Something else, or nothing that the report names. */
  OTHER
}
