package org.trailgraph.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.trailgraph.neo4j.Database;
import org.trailgraph.topics.Fact.NodeKind;
import org.trailgraph.topics.Fact.TieKind;

/**
 * A graph as large as one likes, the same for the same seed: concepts in areas of a thousand, with names in both languages
 * whose words many share, summaries, and links that mostly stay in their area. The concept {@link #HUB} has five thousand
 * neighbours.
 */
public final class GeneratedGraph {

    static final String HUB = "c0";

    private static final Present NOTHING = new Present(Map.of(), Map.of());
    private static final int BATCH = 10_000;
    private static final int AREA = 1_000;
    private static final int HUB_LINKS = 5_000;

    /** The parts of a name, each in both languages. */
    private static final List<String[]> HOW = words("""
            Sparse 稀疏 Dense 稠密 Deep 深度 Shallow 浅层 Local 局部 Global 全局 Hard 硬性 Soft 柔性 Linear 线性 Nonlinear 非线性 Causal 因果
            Masked 掩码 Gated 门控 Grouped 分组 Shared 共享 Adaptive 自适应 Stochastic 随机 Discrete 离散 Continuous 连续 Parallel 并行
            Recurrent 循环 Residual 残差 Dilated 空洞 Separable 可分离 Hierarchical 层次 Additive 加性 Bilinear 双线性 Temporal 时序 Spatial 空间
            Spectral 谱域 Robust 鲁棒 Variational 变分 Bayesian 贝叶斯 Contrastive 对比 Generative 生成 Federated 联邦 Distributed 分布式
            Quantized 量化 Pruned 剪枝 Online 在线 Offline 离线 Lazy 惰性 Greedy 贪心 Exact 精确 Smooth 平滑 Weighted 加权 Inverse 逆向
            """);

    private static final List<String[]> WHAT = words("""
            Attention 注意力 Gradient 梯度 Feature 特征 Kernel 核 Batch 批量 Layer 层 Weight 权重 Graph 图 Sequence 序列 Token 词元 Image 图像
            Margin 间隔 Entropy 熵 Variance 方差 Momentum 动量 Memory 记忆 Policy 策略 Reward 奖励 Label 标签 Channel 通道 Patch 图块
            Embedding 嵌入 Query 查询 Prompt 提示 Anchor 锚框 Region 区域 Boundary 边界 Noise 噪声 Signal 信号 Matrix 矩阵 Tensor 张量
            Sample 样本 Cluster 聚类 Prototype 原型 Teacher 教师 Student 学生 Energy 能量 Flow 流 Diffusion 扩散 Posterior 后验 Likelihood 似然
            Hessian 海森 Jacobian 雅可比 Neuron 神经元 Synapse 突触 Context 上下文
            """);

    private static final List<String[]> KIND = words("""
            Network 网络 Normalization 归一化 Regularization 正则化 Pooling 池化 Convolution 卷积 Encoding 编码 Decoding 解码 Sampling 采样
            Clipping 裁剪 Matching 匹配 Alignment 对齐 Aggregation 聚合 Propagation 传播 Estimation 估计 Optimization 优化 Initialization 初始化
            Augmentation 增强 Distillation 蒸馏 Compression 压缩 Factorization 分解 Selection 选择 Detection 检测 Segmentation 分割
            Classification 分类 Regression 回归 Ranking 排序 Retrieval 检索 Fusion 融合 Transfer 迁移 Calibration 校准 Scheduling 调度
            Annealing 退火 Smoothing 滤波 Projection 投影 Interpolation 插值 Approximation 近似 Inference 推断 Search 搜索 Loss 损失 Model 模型
            Machine 机 Process 过程 Transform 变换 Theorem 定理 Criterion 准则 Schema 模式 Block 模块
            """);

    private final List<Fact> facts = new ArrayList<>();
    private final List<String[]> names = new ArrayList<>();
    private final Random random;
    private final String owner;

    private GeneratedGraph(String owner, long seed) {
        this.owner = owner;
        this.random = new Random(seed);
    }

    public static GeneratedGraph of(String owner, int concepts, int links, long seed) {
        GeneratedGraph graph = new GeneratedGraph(owner, seed);
        graph.names(concepts);
        for (int i = 0; i < concepts; i++) {
            graph.concept(i);
        }
        graph.links(concepts, links);
        return graph;
    }

    /** Writes it in many transactions: one of this size takes more memory than Neo4j has by default. */
    public void write(Database database) {
        for (NodeKind kind : NodeKind.values()) {
            batches(Fact.Node.class, node -> node.kind() == kind)
                    .forEach(batch -> database.write(write -> new NodeLoad(write, owner, NOTHING).load(kind, batch)));
        }
        for (TieKind kind : TieKind.values()) {
            batches(Fact.Tie.class, tie -> tie.kind() == kind)
                    .forEach(batch -> database.write(write -> new TieLoad(write, owner, NOTHING).load(kind, batch)));
        }
    }

    private <T extends Fact> List<List<T>> batches(Class<T> type, Predicate<T> wanted) {
        List<T> all = facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .toList();
        return IntStream.range(0, (all.size() + BATCH - 1) / BATCH)
                .mapToObj(i -> all.subList(i * BATCH, Math.min(all.size(), (i + 1) * BATCH)))
                .toList();
    }

    String english(int concept) {
        return names.get(concept)[0];
    }

    String chinese(int concept) {
        return names.get(concept)[1];
    }

    private static List<String[]> words(String pairs) {
        String[] words = pairs.strip().split("\\s+", -1);
        return Arrays.stream(words)
                .filter(word -> word.codePointAt(0) < 128)
                .map(word -> new String[] {word, words[Arrays.asList(words).indexOf(word) + 1]})
                .toList();
    }

    private void names(int concepts) {
        for (String[] how : HOW) {
            for (String[] what : WHAT) {
                for (String[] kind : KIND) {
                    names.add(new String[] {
                        String.join(" ", how[0], what[0], kind[0]),
                        how[1] + what[1] + kind[1],
                        "" + how[0].charAt(0) + what[0].charAt(0) + kind[0].charAt(0) + names.size()
                    });
                }
            }
        }
        if (names.size() < concepts) {
            throw new IllegalArgumentException("There are " + names.size() + " names");
        }
        Collections.shuffle(names, random);
    }

    private void concept(int i) {
        String[] name = names.get(i);
        String area = "area" + i / AREA;
        if (i % AREA == 0) {
            facts.add(new Fact.Node(NodeKind.AREA, area, Map.of("en", "Area " + i / AREA, "zh", "领域" + i / AREA)));
        }
        facts.add(new Fact.Node(
                NodeKind.CONCEPT,
                "c" + i,
                Map.ofEntries(
                        Map.entry("en", name[0]),
                        Map.entry("zh", name[1]),
                        Map.entry("aliasesEn", List.of(name[2], name[0].replace(" ", ""))),
                        Map.entry("aliasesZh", List.of(name[1] + "法")),
                        Map.entry(
                                "summaryEn",
                                name[0] + " changes what a model learns from " + other()[0] + " and " + other()[0]
                                        + "."),
                        Map.entry("summaryZh", name[1] + "改变模型从" + other()[1] + "与" + other()[1] + "中学到的东西。"),
                        Map.entry("difficulty", 1L + random.nextInt(5)),
                        Map.entry("minutes", 10L + random.nextInt(50)),
                        Map.entry("origin", owner))));
        facts.add(new Fact.Tie(TieKind.IN, "c" + i, area, Map.of()));
    }

    private String[] other() {
        return names.get(random.nextInt(names.size()));
    }

    /** Nine of ten links stay in their area; what is required stands before, so that nothing is circular. */
    private void links(int concepts, int links) {
        TieKind[] kinds =
                Arrays.stream(TieKind.values()).filter(TieKind::isLink).toArray(TieKind[]::new);
        for (int i = 1; i <= HUB_LINKS; i++) {
            link(TieKind.USED_IN, i * (concepts / HUB_LINKS) - 1, 0);
        }
        for (int i = HUB_LINKS; i < links; i++) {
            int from = 1 + random.nextInt(concepts - 1);
            int start = random.nextInt(10) == 0 ? 0 : from - from % AREA;
            int to = start + random.nextInt(Math.max(1, from - start));
            link(to == from ? TieKind.USED_IN : kinds[random.nextInt(kinds.length)], from, to == from ? from - 1 : to);
        }
    }

    private void link(TieKind kind, int from, int to) {
        String id = "c" + from + "--" + LinkType.valueOf(kind.name()).id() + "--c" + to;
        facts.add(new Fact.Tie(
                kind,
                "c" + from,
                "c" + to,
                Map.of(
                        "id",
                        id,
                        "becauseEn",
                        "It follows from how " + names.get(to)[0] + " works.",
                        "becauseZh",
                        "由" + names.get(to)[1] + "的原理得出。",
                        "contested",
                        false,
                        "implied",
                        false,
                        "origin",
                        owner)));
    }
}
